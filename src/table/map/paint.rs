//! From flat shapes to meshes, and one material per colour.

use crate::map::Flat;
use crate::theme::Rgb;
use bevy::asset::RenderAssetUsages;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

/// One material per colour, made when it is first needed.
#[derive(Resource, Default)]
pub struct Paints(HashMap<[u8; 3], Handle<ColorMaterial>>);

impl Paints {
    /// The material of a colour.
    pub fn of(&mut self, colour: Rgb, materials: &mut Assets<ColorMaterial>) -> Handle<ColorMaterial> {
        let key = [colour.r, colour.g, colour.b];
        self.0.entry(key).or_insert_with(|| materials.add(ColorMaterial::from(colour.bevy()))).clone()
    }
}

/// A mesh of a flat shape, moved so that `origin` lies in its middle; up is up again.
pub fn mesh(flat: &Flat, origin: Vec2) -> Mesh {
    let positions: Vec<[f32; 3]> = flat.points.iter().map(|[x, y]| [x - origin.x, origin.y - y, 0.0]).collect();
    let n = positions.len();
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, vec![[0.0, 0.0, 1.0]; n])
        .with_inserted_attribute(Mesh::ATTRIBUTE_UV_0, vec![[0.0, 0.0]; n])
        .with_inserted_indices(Indices::U32(flat.triangles.clone()))
}
