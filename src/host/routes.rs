//! The addresses. Links and redirects are relative, so that a host also works below a path of another server; what headers
//! say of names and paths is never used.

use super::answer::{Fields, field, number, read, which};
use super::hall::{Hall, Table, TooMany, hold};
use super::live::{self, Make};
use super::pages::{self, Asked, Desk, Seen};
use super::{address, token};
use crate::rules::command::Moment;
use crate::rules::ids::{AskNo, EventIx, SeatIx};
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use crate::rules::view::Viewer;
use crate::session::{DeviceKey, Entrance, Lead, Request, Room, Wish};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Form, Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// Most bytes of a form.
const BODY: usize = 16 * 1024;
/// Most live connections of the whole host.
const CONNECTIONS: usize = 20_000;
/// Cookie with the token of a device.
const DEVICE: &str = "regiotafel";
/// Cookie with the token of who leads.
const LEADER: &str = "leiding";

/// What every address needs.
#[derive(Clone)]
struct App {
    hall: Arc<Hall>,
    shown: Arc<Vec<String>>,
    places: Arc<Semaphore>,
}

/// All addresses.
pub fn routes(hall: Arc<Hall>, shown: Vec<String>) -> Router {
    let app = App { hall, shown: Arc::new(shown), places: Arc::new(Semaphore::new(CONNECTIONS)) };
    Router::new()
        .route("/", get(start))
        .route("/{code}", get(slash))
        .route("/{code}/", get(chairs).post(sit))
        .route("/{code}/stoel/{seat}", get(seat))
        .route("/{code}/stoel/{seat}/antwoord", post(answer))
        .route("/{code}/stoel/{seat}/live", get(seat_live))
        .route("/{code}/bord", get(board))
        .route("/{code}/bord/live", get(board_live))
        .route("/{code}/leiding", get(lead).post(lead_on))
        .route("/{code}/leiding/live", get(lead_live))
        .fallback(nowhere)
        .layer(DefaultBodyLimit::max(BODY))
        .with_state(app)
}

// ---- answers of the host

/// An answer of the host, made where waiting for the disk is allowed.
async fn reply(make: impl FnOnce() -> Response + Send + 'static) -> Response {
    let made = tokio::task::spawn_blocking(make).await;
    made.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// What allows the style and script of one page.
fn nonce() -> String {
    // Without chance a page has neither; it still reads and votes.
    token::fresh().unwrap_or_default()
}

fn page(status: StatusCode, nonce: &str, html: String) -> Response {
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'; img-src data:; \
         form-action 'self'; base-uri 'self'; frame-ancestors 'none'"
    );
    let mut response = (status, html).into_response();
    let headers = response.headers_mut();
    let fixed = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// On to another page; a reload of that one posts nothing again.
fn on_to(place: &str, cookie: Option<(&str, &str)>) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(place) = HeaderValue::from_str(place) {
        response.headers_mut().insert(LOCATION, place);
    }
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // No path: the browser sends it back below the address of this table alone, also behind another server.
    let cookie = cookie.map(|(name, value)| format!("{name}={value}; HttpOnly; SameSite=Lax; Max-Age=2592000"));
    if let Some(Ok(cookie)) = cookie.map(|cookie| HeaderValue::from_str(&cookie)) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}

async fn nowhere() -> Response {
    let nonce = nonce();
    page(StatusCode::NOT_FOUND, &nonce, pages::start(Some("zaal-code-onbekend"), &nonce))
}

/// The token in a cookie, if it looks like one.
fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let found =
        all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))?;
    let good = found.len() == 32 && found.bytes().all(|byte| byte.is_ascii_hexdigit());
    good.then(|| found.to_owned())
}

fn device(headers: &HeaderMap) -> Option<DeviceKey> {
    cookie(headers, DEVICE).map(|token| token::key(&token))
}

/// A form that another site made a browser send: refused, whatever cookies came with it.
fn is_foreign(headers: &HeaderMap) -> bool {
    let from = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    from.is_some_and(|from| from != "same-origin" && from != "none")
}

/// The table with this code. Whoever has been there is not counted as guessing.
fn find(app: &App, code: &str, headers: &HeaderMap) -> Result<Arc<Table>, Response> {
    let known = cookie(headers, DEVICE).or_else(|| cookie(headers, LEADER)).map(|token| token::key(&token));
    let table = app.hall.table(code);
    if let (Some(table), Some(key)) = (&table, known)
        && table.with(|room, _| *room.door().leader() == key || !room.door().seats(&key).is_empty())
    {
        return Ok(table.clone());
    }
    let nonce = nonce();
    match app.hall.guess(code) {
        Ok(Some(table)) => Ok(table),
        Ok(None) => Err(page(StatusCode::NOT_FOUND, &nonce, pages::start(Some("zaal-code-onbekend"), &nonce))),
        Err(TooMany) => Err(page(StatusCode::TOO_MANY_REQUESTS, &nonce, pages::start(Some("zaal-geraden"), &nonce))),
    }
}

/// What a page may show.
fn seen(room: &mut Room, now: Duration, viewer: Viewer, key: Option<&DeviceKey>) -> Seen {
    let seats: Vec<SeatIx> = room.seats().collect();
    Seen {
        code: room.id().to_owned(),
        view: room.view(viewer),
        chairs: seats.into_iter().map(|seat| (seat, room.chair(seat, now))).collect(),
        entrance: room.door().entrance,
        missing: room.door().missing,
        own: key.map(|key| room.door().seats(key).to_vec()).unwrap_or_default(),
        door: room.door().clone(),
    }
}

/// The number of a form with a sum of what it says: a second copy is the same command, a changed mind is another.
fn command(fields: &Fields) -> String {
    let number: String =
        field(fields, "nr").unwrap_or_default().chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    if number.is_empty() {
        return number;
    }
    let mut sum = blake3::Hasher::new();
    for (name, value) in fields {
        sum.update(name.as_bytes()).update(&[0]).update(value.as_bytes()).update(&[0]);
    }
    format!("{number}:{}", &sum.finalize().to_hex()[..16])
}

// ---- coming in

async fn start(State(app): State<App>, Query(query): Query<Fields>, headers: HeaderMap) -> Response {
    reply(move || {
        let nonce = nonce();
        let Some(code) = field(&query, "code").map(token::plain) else {
            return page(StatusCode::OK, &nonce, pages::start(None, &nonce));
        };
        find(&app, &code, &headers).map_or_else(|refused| refused, |_| on_to(&format!("{code}/"), None))
    })
    .await
}

async fn slash(Path(code): Path<String>) -> Response {
    on_to(&format!("{}/", token::plain(&code)), None)
}

async fn chairs(State(app): State<App>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    reply(move || {
        find(&app, &code, &headers).map_or_else(|refused| refused, |table| chairs_page(&table, &headers, None))
    })
    .await
}

fn chairs_page(table: &Table, headers: &HeaderMap, refused: Option<&Line>) -> Response {
    let key = device(headers);
    let seen = table.with(|room, now| seen(room, now, Viewer::Board, key.as_ref()));
    let (nonce, status) = (nonce(), if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK });
    page(status, &nonce, pages::chairs(&pages::speaker(table.facts()), &seen, refused, &super::routes::nonce(), &nonce))
}

async fn sit(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    reply(move || {
        if is_foreign(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let table = match find(&app, &code, &headers) {
            Ok(table) => table,
            Err(refused) => return refused,
        };
        let Some(token) = cookie(&headers, DEVICE).or_else(|| token::fresh().ok()) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let key = token::key(&token);
        let sat = chosen(&table, &fields).and_then(|(wish, seat)| {
            table.take(Request { by: key.clone(), command: command(&fields), wish })?;
            table.with(|room, now| room.seen(&key, now));
            table.stir();
            Ok(seat)
        });
        match sat {
            Ok(seat) => on_to(&format!("stoel/{}", seat.0), Some((DEVICE, &token))),
            Err(refusal) => chairs_page(&table, &headers, Some(&refusal.line)),
        }
    })
    .await
}

/// The chair that a form chooses: by itself, or by its card.
fn chosen(table: &Table, fields: &Fields) -> Result<(Wish, SeatIx), Refusal> {
    if let Some(card) = field(fields, "kaart") {
        let mut cards = hold(&table.cards);
        if !cards.is_open(table.now()) {
            return Err(Refusal::of("te-vaak-geraden"));
        }
        let seat = table.with(|room, _| token::seat_of_card(room.door(), room.seats(), card));
        let Some(seat) = seat else {
            cards.note_wrong(table.now());
            return Err(Refusal::of("kaart-fout"));
        };
        return Ok((Wish::SitByCard(seat), seat));
    }
    let seat = number(fields, "stoel").map(SeatIx).ok_or_else(|| Refusal::of("geen-antwoord"))?;
    Ok((Wish::Sit(seat), seat))
}

// ---- a chair

/// The chair of a device; `Err` leads back to the chairs.
fn own_chair(
    app: &App,
    code: &str,
    seat: u8,
    headers: &HeaderMap,
) -> Result<(Arc<Table>, DeviceKey, SeatIx), Response> {
    let table = find(app, code, headers)?;
    let seat = SeatIx(seat);
    match device(headers).filter(|key| table.with(|room, now| room.may_answer(key, seat, now))) {
        Some(key) => Ok((table, key, seat)),
        None => Err(on_to("../", None)),
    }
}

async fn seat(
    State(app): State<App>,
    Path((code, seat)): Path<(String, u8)>,
    Query(query): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    reply(move || match own_chair(&app, &code, seat, &headers) {
        Ok((table, key, seat)) => {
            table.with(|room, now| room.seen(&key, now));
            seat_page(&table, &key, seat, number(&query, "vraag").map(AskNo), None)
        }
        Err(back) => back,
    })
    .await
}

fn seat_page(table: &Table, key: &DeviceKey, seat: SeatIx, again: Option<AskNo>, refused: Option<&Line>) -> Response {
    let seen = table.with(|room, now| seen(room, now, Viewer::Seat(seat), Some(key)));
    let (nonce, fresh) = (nonce(), nonce());
    let (status, base) = if refused.is_some() { (StatusCode::CONFLICT, "../../") } else { (StatusCode::OK, "../") };
    let asked = Asked { seat, again, refused, number: &fresh, base, nonce: &nonce };
    page(status, &nonce, pages::seat(&pages::speaker(table.facts()), &seen, &asked))
}

async fn answer(
    State(app): State<App>,
    Path((code, seat)): Path<(String, u8)>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    reply(move || {
        if is_foreign(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let (table, key, seat) = match own_chair(&app, &code, seat, &headers) {
            Ok(found) => found,
            Err(_) => return on_to("../../", None),
        };
        match give(&table, &key, seat, &fields) {
            Ok(()) => on_to(&format!("../{}", seat.0), None),
            Err(refusal) => seat_page(&table, &key, seat, number(&fields, "vraag").map(AskNo), Some(&refusal.line)),
        }
    })
    .await
}

/// Gives the answer in a form, once.
fn give(table: &Table, key: &DeviceKey, seat: SeatIx, fields: &Fields) -> Result<(), Refusal> {
    let command = command(fields);
    let view = table.with(|room, now| {
        room.seen(key, now);
        if room.has_done(key, &command) { Ok(None) } else { room.view(Viewer::Seat(seat)).ok_or(()).map(Some) }
    });
    let Some(view) = view.map_err(|()| Refusal::of("spel-niet-begonnen"))? else { return Ok(()) };
    let open = which(fields, seat, &view.asks).ok_or_else(|| Refusal::of("vraag-gesloten"))?;
    let source = table.facts().ask(open.ask).ok_or_else(|| Refusal::of("vraag-gesloten"))?;
    let speaker = pages::speaker(table.facts());
    let answer =
        read(fields, source, &open, |issue| speaker.options(issue)).ok_or_else(|| Refusal::of("geen-antwoord"))?;
    table.take(Request { by: key.clone(), command, wish: Wish::Answer(seat, open.no, answer) })
}

/// Follows a page, if there is room for one more.
fn follow(app: &App, table: Arc<Table>, make: Make, query: &Fields, who: Option<DeviceKey>) -> Response {
    match app.places.clone().try_acquire_owned() {
        Ok(place) => live::follow(table, make, field(query, "gezien").unwrap_or_default(), who, place),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn seat_live(
    State(app): State<App>,
    Path((code, seat)): Path<(String, u8)>,
    Query(query): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    let look = app.clone();
    let found = tokio::task::spawn_blocking(move || own_chair(&look, &code, seat, &headers)).await;
    let Ok(Ok((table, key, seat))) = found else { return StatusCode::FORBIDDEN.into_response() };
    let (who, again) = (key.clone(), number(&query, "vraag").map(AskNo));
    let make: Make = Arc::new(move |table| {
        let seen = table.with(|room, now| {
            room.may_answer(&key, seat, now).then(|| seen(room, now, Viewer::Seat(seat), Some(&key)))
        })?;
        Some(pages::seat_parts(&pages::speaker(table.facts()), &seen, seat, again))
    });
    follow(&app, table, make, &query, Some(who))
}

// ---- the big screen as text

async fn board(State(app): State<App>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    reply(move || {
        let table = match find(&app, &code, &headers) {
            Ok(table) => table,
            Err(refused) => return refused,
        };
        let seen = table.with(|room, now| seen(room, now, Viewer::Board, None));
        let nonce = nonce();
        page(StatusCode::OK, &nonce, pages::board(&pages::speaker(table.facts()), &seen, &nonce))
    })
    .await
}

async fn board_live(
    State(app): State<App>,
    Path(code): Path<String>,
    Query(query): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    let look = app.clone();
    let found = tokio::task::spawn_blocking(move || find(&look, &code, &headers)).await;
    let Ok(Ok(table)) = found else { return StatusCode::FORBIDDEN.into_response() };
    let make: Make = Arc::new(|table| {
        let seen = table.with(|room, now| seen(room, now, Viewer::Board, None));
        Some(pages::board_parts(&pages::speaker(table.facts()), &seen))
    });
    follow(&app, table, make, &query, None)
}

// ---- leading

/// The table of who leads it.
fn led(app: &App, code: &str, headers: &HeaderMap) -> Option<(Arc<Table>, DeviceKey)> {
    let key = token::key(&cookie(headers, LEADER)?);
    let table = app.hall.table(code)?;
    let leads = table.with(|room, _| *room.door().leader() == key);
    leads.then_some((table, key))
}

async fn lead(
    State(app): State<App>,
    Path(code): Path<String>,
    Query(query): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    reply(move || {
        if let Some(key) = field(&query, "sleutel") {
            let looks_good = key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
            return if looks_good { on_to("leiding", Some((LEADER, key))) } else { on_to("./", None) };
        }
        match led(&app, &code, &headers) {
            Some((table, _)) => lead_page(&app, &table, None),
            None => on_to("./", None),
        }
    })
    .await
}

fn lead_page(app: &App, table: &Table, refused: Option<&Line>) -> Response {
    let seen = table.with(|room, now| seen(room, now, Viewer::Facilitator, None));
    let addresses: Vec<String> = app.shown.iter().map(|host| address::of_table(host, &seen.code)).collect();
    let qr = addresses.first().map(|first| address::picture(first)).unwrap_or_default();
    let (nonce, fresh) = (nonce(), nonce());
    let desk = Desk {
        addresses: &addresses,
        qr: &qr,
        alarms: app.hall.alarms(),
        refused,
        number: &fresh,
        base: "./",
        nonce: &nonce,
    };
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    page(status, &nonce, pages::lead(&pages::speaker(table.facts()), &seen, &desk))
}

async fn lead_on(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    reply(move || {
        let Some((table, key)) = led(&app, &code, &headers).filter(|_| !is_foreign(&headers)) else {
            return on_to("./", None);
        };
        let Some(lead) = pressed(&fields) else { return on_to("leiding", None) };
        let request = Request { by: key, command: command(&fields), wish: Wish::Lead(lead) };
        match table.take(request) {
            Ok(()) => on_to("leiding", None),
            Err(refusal) => lead_page(&app, &table, Some(&refusal.line)),
        }
    })
    .await
}

/// What was pressed on the remote.
fn pressed(fields: &Fields) -> Option<Lead> {
    let moment = || {
        let mut parts = field(fields, "moment")?.split('.');
        let mut next = || parts.next();
        Some(Moment { round: next()?.parse().ok()?, beat: next()?.parse().ok()?, step: next()?.parse().ok()? })
    };
    if let Some(event) = field(fields, "gebeurtenis") {
        return Some(Lead::LetFall(moment()?, event.parse().ok().map(EventIx)));
    }
    if let Some(word) = field(fields, "weg") {
        return pages::MISSING.iter().find(|(_, known)| *known == word).map(|(missing, _)| Lead::IfMissing(*missing));
    }
    if let Some(seat) = number(fields, "vrij") {
        return Some(Lead::Free(SeatIx(seat)));
    }
    match (field(fields, "deur"), field(fields, "doe")) {
        (Some("open"), _) => Some(Lead::Set(Entrance::Open)),
        (Some("slot"), _) => Some(Lead::Set(Entrance::Locked)),
        (Some("dicht"), _) => Some(Lead::Set(Entrance::Closed)),
        (_, Some("begin")) => Some(Lead::Begin),
        (_, Some("verder")) => Some(Lead::Proceed(moment()?)),
        _ => None,
    }
}

async fn lead_live(
    State(app): State<App>,
    Path(code): Path<String>,
    Query(query): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    let look = app.clone();
    let found = tokio::task::spawn_blocking(move || led(&look, &code, &headers)).await;
    let Ok(Some((table, _))) = found else { return StatusCode::FORBIDDEN.into_response() };
    let make: Make = Arc::new(|table| {
        let seen = table.with(|room, now| seen(room, now, Viewer::Facilitator, None));
        Some(pages::lead_parts(&pages::speaker(table.facts()), &seen))
    });
    follow(&app, table, make, &query, None)
}
