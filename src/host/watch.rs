//! Who looks on: the page, and the taps. A tap needs the cookie that the page gives, so that one device is one device.

use super::hall::Table;
use super::look::{Look, ctx};
use super::reply::{DEVICE, Fields, cookie, field, send, set_cookie};
use super::routes::{App, form, told};
use super::token;
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use crate::rules::remark::Sight;
use crate::session::{Request, Wish};
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

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
    form(app, code, headers, move |app, table, headers| {
        let result = tapped(table, headers, &fields);
        told(table, headers, result, "kijk-geteld", "kijk", |refused| watch(app, table, headers, Some(refused)))
    })
    .await
}

fn tapped(table: &Table, headers: &HeaderMap, fields: &Fields) -> Result<(), Refusal> {
    let key = cookie(headers, DEVICE).map(|token| token::key(&token)).ok_or_else(|| Refusal::of("kijk-eerst"))?;
    let sight = field(fields, "zag").and_then(Sight::of_word).ok_or_else(|| Refusal::of("geen-antwoord"))?;
    // No number: with it the journal would keep who tapped what, and the pause after a tap makes a double one harmless.
    table.take(Request { by: key, command: String::new(), wish: Wish::See(sight) })
}
