//! Who looks on: the page, and the taps. A tap needs the cookie that the page gives, so that one device is one device.

use super::hall::Table;
use super::look::{Look, ctx};
use super::reply::{DEVICE, Fields, cookie, field, is_foreign, reply, say, send, set_cookie, wants_line};
use super::routes::{App, find};
use super::token;
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use crate::rules::remark::Sight;
use crate::session::{Request, Wish};
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// The page, with a cookie for who has none yet.
pub fn watch(app: &App, table: &Table, headers: &HeaderMap, refused: Option<&Line>) -> Response {
    let said = refused.map(|line| ctx(table).line(line));
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let mut response =
        send(headers, status, &app.easel.page(table, Look::Watch), said.as_deref(), Some("stroom-kijk?"));
    if cookie(headers, DEVICE).is_none()
        && let Ok(token) = token::fresh()
    {
        set_cookie(response.headers_mut(), DEVICE, &token);
    }
    response
}

/// Somebody tapped what he saw.
pub async fn see(
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
            Err(refused) => return *refused,
        };
        let result = tapped(&table, &headers, &fields);
        let words = ctx(&table);
        match (result, wants_line(&headers)) {
            (Ok(()), true) => say(StatusCode::OK, words.say("kijk-geteld")),
            (Ok(()), false) => super::reply::on_to("kijk", None),
            (Err(refusal), true) => say(StatusCode::CONFLICT, words.line(&refusal.line)),
            (Err(refusal), false) => watch(&app, &table, &headers, Some(&refusal.line)),
        }
    })
    .await
}

fn tapped(table: &Table, headers: &HeaderMap, fields: &Fields) -> Result<(), Refusal> {
    let key = cookie(headers, DEVICE).map(|token| token::key(&token)).ok_or_else(|| Refusal::of("kijk-eerst"))?;
    let sight = field(fields, "zag").and_then(Sight::of_word).ok_or_else(|| Refusal::of("geen-antwoord"))?;
    // No number: with it the journal would keep who tapped what, and the pause after a tap makes a double one harmless.
    table.take(Request { by: key, command: String::new(), wish: Wish::See(sight) })
}
