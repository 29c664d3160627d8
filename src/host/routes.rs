//! The addresses. All pages of a table lie side by side ([`super::page`] says which), so links and redirects are relative and a
//! host also works below a path of another server; what headers say of names and paths is never used.

use super::hall::{Hall, Table, TooMany, hold};
use super::live;
use super::look::{self, Easel, Look, ctx};
use super::page::{self, Again, Press};
use super::reply::{
    DEVICE, Fields, LEADER, command, cookie, device, field, is_foreign, number, on_to, reply, say, send, wants_line,
};
use super::{opinion, token, watch};
use crate::rules::ids::{AskNo, SeatIx};
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use crate::rules::view::Viewer;
use crate::session::{ChairRule, DeviceKey, Entrance, Request, Room, Wish};
use crate::texts::Words;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Form, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Most bytes of a form.
const BODY: usize = 16 * 1024;
/// Most live connections of the whole host.
const CONNECTIONS: usize = 20_000;
/// What stands before the number of a chair in its address.
const CHAIR: &str = "stoel-";
/// What stands before a page in the address of its changes.
const STREAM: &str = "stroom-";

/// What every address needs.
#[derive(Clone)]
pub(super) struct App {
    hall: Arc<Hall>,
    pub(super) easel: Easel,
    places: Arc<Semaphore>,
}

/// All addresses.
pub fn routes(hall: Arc<Hall>, shown: Vec<String>) -> Router {
    let easel = Easel { hall: hall.clone(), shown: shown.into() };
    let app = App { hall, easel, places: Arc::new(Semaphore::new(CONNECTIONS)) };
    Router::new()
        .route("/", get(join))
        .route("/binnen", post(enter))
        .route("/{code}", get(slash))
        .route("/{code}/", get(chairs))
        .route("/{code}/pak", post(sit))
        .route("/{code}/kaart", post(sit))
        .route("/{code}/antwoord", post(answer))
        .route("/{code}/hand", post(hand))
        .route("/{code}/zag", post(watch::see))
        .route("/{code}/mening", get(opinion::look).post(opinion::give))
        .route("/{code}/leid", post(lead_on))
        .route("/{code}/{page}", get(any_page))
        .fallback(nowhere)
        .layer(DefaultBodyLimit::max(BODY))
        .with_state(app)
}

async fn nowhere(headers: HeaderMap) -> Response {
    join_page(&headers, StatusCode::NOT_FOUND, Some("zaal-code-onbekend"))
}

fn join_page(asked: &HeaderMap, status: StatusCode, said: Option<&str>) -> Response {
    let words = Words::dutch();
    send(asked, status, &page::join(words), said.map(|key| words.get(key)).as_deref(), None)
}

/// The table with this code. Whoever has been there is not counted as guessing.
pub(super) fn find(app: &App, code: &str, headers: &HeaderMap) -> Result<Arc<Table>, Box<Response>> {
    let known = [DEVICE, LEADER].into_iter().filter_map(|name| cookie(headers, name)).map(|token| token::key(&token));
    let known: Vec<DeviceKey> = known.collect();
    if let Some(table) = app.hall.table(code) {
        let belongs =
            |room: &Room| known.iter().any(|key| *room.door().leader() == *key || !room.door().seats(key).is_empty());
        if table.with(|room, _| belongs(room)) {
            return Ok(table);
        }
    }
    match app.hall.guess(code) {
        Ok(Some(table)) => Ok(table),
        Ok(None) => Err(Box::new(join_page(headers, StatusCode::NOT_FOUND, Some("zaal-code-onbekend")))),
        Err(TooMany) => Err(Box::new(join_page(headers, StatusCode::TOO_MANY_REQUESTS, Some("zaal-geraden")))),
    }
}

/// Answers a form that was filled in on a page of ours, at a table that is there.
pub(super) async fn form(
    app: App,
    code: String,
    headers: HeaderMap,
    answer: impl FnOnce(&App, &Arc<Table>, &HeaderMap) -> Response + Send + 'static,
) -> Response {
    reply(move || {
        if is_foreign(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        match find(&app, &code, &headers) {
            Ok(table) => answer(&app, &table, &headers),
            Err(refused) => *refused,
        }
    })
    .await
}

// ---- coming in

async fn join(headers: HeaderMap) -> Response {
    join_page(&headers, StatusCode::OK, None)
}

async fn enter(State(app): State<App>, headers: HeaderMap, Form(fields): Form<Fields>) -> Response {
    reply(move || {
        let code = field(&fields, "code").map(token::plain).unwrap_or_default();
        find(&app, &code, &headers).map_or_else(|refused| *refused, |_| on_to(&format!("{code}/"), None))
    })
    .await
}

async fn slash(Path(code): Path<String>) -> Response {
    on_to(&format!("{}/", token::plain(&code)), None)
}

async fn chairs(State(app): State<App>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    reply(move || {
        find(&app, &code, &headers).map_or_else(|refused| *refused, |table| chairs_page(&table, &headers, None))
    })
    .await
}

fn chairs_page(table: &Table, headers: &HeaderMap, refused: Option<&Line>) -> Response {
    let key = device(headers);
    let (chairs, own, entrance) = table.with(|room, _| {
        let open = room.seats().filter(|seat| room.door().rule(*seat) != ChairRule::Shut);
        let chairs: Vec<_> = open.map(|seat| (seat, room.door().is_held(seat))).collect();
        let own = key.map(|key| room.door().seats(&key).to_vec()).unwrap_or_default();
        (chairs, own, room.door().entrance)
    });
    let ctx = ctx(table);
    let said = match (refused, entrance) {
        (Some(line), _) => Some(ctx.line(line)),
        (None, Entrance::Open) => None,
        (None, Entrance::Locked) => Some(ctx.say("zaal-deur-slot")),
        (None, Entrance::Closed) => Some(ctx.say("zaal-deur-dicht")),
    };
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let place = entrance == Entrance::Open && chairs.iter().any(|(_, taken)| !taken);
    send(headers, status, &page::seats(&ctx, &chairs, &own, place), said.as_deref(), None)
}

async fn sit(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    form(app, code, headers, move |_, table, headers| {
        let Some(token) = cookie(headers, DEVICE).or_else(|| token::fresh().ok()) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let key = token::key(&token);
        let sat = chosen(table, &fields).and_then(|(wish, seat)| {
            table.take(Request { by: key.clone(), command: command(&fields), wish })?;
            table.with(|room, now| room.seen(&key, now));
            table.stir();
            Ok(seat)
        });
        match sat {
            Ok(seat) => on_to(&format!("{CHAIR}{}", seat.0), Some((DEVICE, &token))),
            Err(refusal) => chairs_page(table, headers, Some(&refusal.line)),
        }
    })
    .await
}

/// The chair that a form chooses: by itself, or by its card.
fn chosen(table: &Table, fields: &Fields) -> Result<(Wish, SeatIx), Refusal> {
    if let Some(card) = field(fields, "code") {
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

// ---- pages of a table

/// A page of a table, or the changes of one.
async fn any_page(
    State(app): State<App>,
    Path((code, place)): Path<(String, String)>,
    Query(query): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    if let Some(place) = place.strip_prefix(STREAM) {
        let place = place.to_owned();
        return stream(app, code, place, query, headers).await;
    }
    reply(move || {
        if place == "leiding" {
            return lead(&app, &code, &query, &headers);
        }
        if let Some(seat) = place.strip_prefix(CHAIR).and_then(|seat| seat.parse().ok()) {
            return match own_chair(&app, &code, SeatIx(seat), &headers) {
                Ok((table, key, seat)) => {
                    seat_page(&app, &headers, &table, &key, seat, number(&query, "vraag").map(AskNo), None)
                }
                Err(back) => *back,
            };
        }
        let table = match find(&app, &code, &headers) {
            Ok(table) => table,
            Err(refused) => return *refused,
        };
        match place.as_str() {
            "bord" => {
                let leads = led(&app, &code, &headers).is_some();
                send(
                    &headers,
                    StatusCode::OK,
                    &app.easel.page(&table, Look::Board { leads }),
                    None,
                    Some("stroom-bord?"),
                )
            }
            "kijk" => watch::watch(&app, &table, &headers, None),
            "woorden" => send(&headers, StatusCode::OK, &page::glossary(&ctx(&table)), None, None),
            _ => join_page(&headers, StatusCode::NOT_FOUND, None),
        }
    })
    .await
}

/// The changes of a page, if there is room for one more.
async fn stream(app: App, code: String, place: String, query: Fields, headers: HeaderMap) -> Response {
    reply(move || {
        let Some((table, look, who)) = followed(&app, &code, &place, &query, &headers) else {
            return StatusCode::FORBIDDEN.into_response();
        };
        match app.places.try_acquire_owned() {
            Ok(free) => live::follow(&table, &app.easel, look, field(&query, "gezien").unwrap_or_default(), who, free),
            Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    })
    .await
}

/// What is followed: the table, the page, and for whose presence it counts.
fn followed(
    app: &App,
    code: &str,
    place: &str,
    query: &Fields,
    headers: &HeaderMap,
) -> Option<(Arc<Table>, Look, Option<DeviceKey>)> {
    match place {
        "bord" => {
            let leads = led(app, code, headers).is_some();
            Some((find(app, code, headers).ok()?, Look::Board { leads }, None))
        }
        "kijk" => Some((find(app, code, headers).ok()?, Look::Watch, None)),
        "leiding" => Some((led(app, code, headers)?.0, Look::Lead, None)),
        seat => {
            let (table, key, seat) = own_chair(app, code, SeatIx(seat.parse().ok()?), headers).ok()?;
            Some((table, Look::Chair(seat, number(query, "vraag").map(AskNo)), Some(key)))
        }
    }
}

// ---- a chair

/// The chair of a device; `Err` leads back to the chairs.
fn own_chair(
    app: &App,
    code: &str,
    seat: SeatIx,
    headers: &HeaderMap,
) -> Result<(Arc<Table>, DeviceKey, SeatIx), Box<Response>> {
    let table = find(app, code, headers)?;
    match device(headers).filter(|key| table.with(|room, now| room.may_answer(key, seat, now))) {
        Some(key) => Ok((table, key, seat)),
        None => Err(Box::new(on_to("./", None))),
    }
}

fn seat_page(
    app: &App,
    asked_by: &HeaderMap,
    table: &Table,
    key: &DeviceKey,
    seat: SeatIx,
    asked: Option<AskNo>,
    refused: Option<&Line>,
) -> Response {
    table.with(|room, now| room.seen(key, now));
    let said = refused.map(|line| ctx(table).line(line));
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let asked_too = asked.map_or_else(String::new, |no| format!("vraag={}&", no.0));
    let stream = format!("{STREAM}{}?{asked_too}", seat.0);
    send(asked_by, status, &app.easel.page(table, Look::Chair(seat, asked)), said.as_deref(), Some(&stream))
}

async fn answer(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    reply(move || {
        if is_foreign(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let Ok((table, key, seat)) = chair_of_form(&app, &code, &fields, &headers) else { return on_to("./", None) };
        let asked = number(&fields, "vraag").map(AskNo);
        let given = give(&table, &key, seat, &fields);
        told(&table, &headers, given, "pagina-is-binnen", &format!("{CHAIR}{}", seat.0), |refused| {
            let Some(ask) = asked else {
                return seat_page(&app, &headers, &table, &key, seat, None, Some(refused));
            };
            // Only a browser without script comes here: its page does not change by itself, so what was filled in stays.
            let why = ctx(&table).line(refused);
            let page = look::chair(&table, seat, asked, Some(&Again { ask, fields: &fields, why: &why }));
            send(&headers, StatusCode::CONFLICT, &page, Some(&why), None)
        })
    })
    .await
}

/// The result of a press: a line for a script; for a browser without, the page it came from, or the same with what was refused.
pub(super) fn told(
    table: &Table,
    headers: &HeaderMap,
    result: Result<(), Refusal>,
    done: &str,
    back: &str,
    again: impl FnOnce(&Line) -> Response,
) -> Response {
    let ctx = ctx(table);
    match (result, wants_line(headers)) {
        (Ok(()), true) => say(StatusCode::OK, ctx.say(done)),
        (Ok(()), false) => on_to(back, None),
        (Err(refusal), true) => say(StatusCode::CONFLICT, ctx.line(&refusal.line)),
        (Err(refusal), false) => again(&refusal.line),
    }
}

/// The chair whose form this is: the chair that the question was put to, or the one that the form names.
fn chair_of_form(
    app: &App,
    code: &str,
    fields: &Fields,
    headers: &HeaderMap,
) -> Result<(Arc<Table>, DeviceKey, SeatIx), Box<Response>> {
    let seat = number(fields, "stoel").map(SeatIx).ok_or_else(|| Box::new(on_to("./", None)))?;
    own_chair(app, code, seat, headers)
}

/// Gives the answer in a form, once.
fn give(table: &Table, key: &DeviceKey, seat: SeatIx, fields: &Fields) -> Result<(), Refusal> {
    let command = command(fields);
    let view = table.with(|room, now| {
        room.seen(key, now);
        if room.has_done(key, &command) { Ok(None) } else { room.view(Viewer::Seat(seat)).ok_or(()).map(Some) }
    });
    let Some(view) = view.map_err(|()| Refusal::of("spel-niet-begonnen"))? else { return Ok(()) };
    let closed = || Refusal::of("vraag-gesloten");
    let asked = number(fields, "vraag").map(AskNo).ok_or_else(|| Refusal::of("geen-antwoord"))?;
    let open = view.asks.iter().find(|ask| ask.no == asked && ask.seat == seat).ok_or_else(closed)?;
    let source = table.facts().ask(open.ask).ok_or_else(closed)?;
    let answer = page::answer_from_form(open, source, table.facts().level(), fields)?;
    table.take(Request { by: key.clone(), command, wish: Wish::Answer(seat, open.no, answer) })
}

async fn hand(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    reply(move || {
        if is_foreign(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let Ok((table, key, seat)) = chair_of_form(&app, &code, &fields, &headers) else { return on_to("./", None) };
        let up = field(&fields, "op") == Some("1");
        let result = table.take(Request { by: key.clone(), command: command(&fields), wish: Wish::Hand(seat, up) });
        told(&table, &headers, result, "pagina-is-gedaan", &format!("{CHAIR}{}", seat.0), |refused| {
            seat_page(&app, &headers, &table, &key, seat, None, Some(refused))
        })
    })
    .await
}

// ---- leading

/// The table of who leads it.
fn led(app: &App, code: &str, headers: &HeaderMap) -> Option<(Arc<Table>, DeviceKey)> {
    let key = token::key(&cookie(headers, LEADER)?);
    let table = app.hall.table(code)?;
    let leads = table.with(|room, _| *room.door().leader() == key);
    leads.then_some((table, key))
}

fn lead(app: &App, code: &str, query: &Fields, headers: &HeaderMap) -> Response {
    if let Some(key) = field(query, "sleutel") {
        return if token::looks_good(key) { on_to("leiding", Some((LEADER, key))) } else { on_to("./", None) };
    }
    match led(app, code, headers) {
        Some((table, _)) => lead_page(headers, app, &table, None),
        None => on_to("./", None),
    }
}

fn lead_page(asked: &HeaderMap, app: &App, table: &Table, refused: Option<&Line>) -> Response {
    let said = refused.map(|line| ctx(table).line(line));
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = app.easel.page(table, Look::Lead);
    send(asked, status, &page, said.as_deref(), Some("stroom-leiding?"))
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
        let result = match page::press_from_form(&fields) {
            Ok(Press::Room(lead)) => table.take(Request { by: key, command: command(&fields), wish: Wish::Lead(lead) }),
            Ok(Press::OtherAddress) => {
                table.show_other_address();
                Ok(())
            }
            Err(line) => Err(Refusal::from(line)),
        };
        let back = if field(&fields, "pagina") == Some("bord") { "bord" } else { "leiding" };
        told(&table, &headers, result, "pagina-is-gedaan", back, |refused| {
            lead_page(&headers, &app, &table, Some(refused))
        })
    })
    .await
}
