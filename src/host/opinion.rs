//! The statements before and after the game: who has a chair says once what he thinks, or skips it.

use super::hall::Table;
use super::look::ctx;
use super::page;
use super::reply::{Fields, device, on_to, reply, send};
use super::routes::{App, find, form};
use crate::rules::refusal::Refusal;
use crate::session::{Request, Wish};
use axum::extract::{Form, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

/// The page of the statements.
pub async fn look(State(app): State<App>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    reply(move || match find(&app, &code, &headers) {
        Ok(table) => show(&table, &headers, None),
        Err(refused) => *refused,
    })
    .await
}

/// The page, with what was refused.
fn show(table: &Table, headers: &HeaderMap, refused: Option<&Refusal>) -> Response {
    let Some(key) = device(headers).filter(|key| table.with(|room, _| !room.door().seats(key).is_empty())) else {
        return on_to("./", None);
    };
    let ctx = ctx(table);
    let open = table.with(|room, _| room.occasion().filter(|occasion| room.door().may_opine(&key, *occasion)));
    let said = refused.map(|refusal| ctx.line(&refusal.line));
    let status = if refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    send(headers, status, &page::opinion(&ctx, open), said.as_deref(), None)
}

/// Somebody says what he thinks. The command gets no number: a sum of the form in the journal would tell what was said.
pub async fn give(
    State(app): State<App>,
    Path(code): Path<String>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Response {
    form(app, code, headers, move |_, table, headers| {
        let Some(by) = device(headers) else { return on_to("./", None) };
        let given = page::opinions_from_form(&fields).map_err(Refusal::from).and_then(|(occasion, opinions)| {
            table.take(Request { by, command: String::new(), wish: Wish::Opine(occasion, opinions) })
        });
        match given {
            Ok(()) => on_to("mening", None),
            Err(refusal) => show(table, headers, Some(&refusal)),
        }
    })
    .await
}
