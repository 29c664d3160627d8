//! The parts of each icon (`tokens.ron`, icons).

use super::icon::Ink;
use super::icon::Part::{self, *};

pub(super) const CHAIR: &[Part] = &[
    Rect { ink: Ink::Fill, x: 6.0, y: 2.5, w: 12.0, h: 9.0, r: 2.5 },
    Rect { ink: Ink::Fill, x: 4.5, y: 13.0, w: 15.0, h: 4.0, r: 1.6 },
    Line(Ink::Stroke, &[(6.5, 17.0), (6.5, 21.5)]),
    Line(Ink::Stroke, &[(17.5, 17.0), (17.5, 21.5)]),
];
pub(super) const BENCHES: &[Part] = &[
    Circle { ink: Ink::Fill, x: 2.6, y: 15.0, r: 2.0 },
    Circle { ink: Ink::Fill, x: 4.4, y: 9.5, r: 2.0 },
    Circle { ink: Ink::Fill, x: 9.1, y: 6.1, r: 2.0 },
    Circle { ink: Ink::Fill, x: 14.9, y: 6.1, r: 2.0 },
    Circle { ink: Ink::Fill, x: 19.6, y: 9.5, r: 2.0 },
    Circle { ink: Ink::Fill, x: 21.4, y: 15.0, r: 2.0 },
    Circle { ink: Ink::Fill, x: 7.4, y: 15.0, r: 1.7 },
    Circle { ink: Ink::Fill, x: 9.7, y: 11.0, r: 1.7 },
    Circle { ink: Ink::Fill, x: 14.3, y: 11.0, r: 1.7 },
    Circle { ink: Ink::Fill, x: 16.6, y: 15.0, r: 1.7 },
    Rect { ink: Ink::Fill, x: 7.5, y: 18.6, w: 9.0, h: 3.0, r: 1.5 },
];
pub(super) const FILE: &[Part] = &[
    Poly(
        Ink::Fill,
        &[
            (2.5, 6.0),
            (2.5, 4.5),
            (3.5, 3.5),
            (9.0, 3.5),
            (11.0, 6.0),
            (20.5, 6.0),
            (21.5, 7.0),
            (21.5, 19.5),
            (20.5, 20.5),
            (3.5, 20.5),
            (2.5, 19.5),
        ],
    ),
    Line(Ink::Cut, &[(6.5, 11.5), (17.5, 11.5)]),
    Line(Ink::Cut, &[(6.5, 15.7), (13.5, 15.7)]),
];
pub(super) const STAMP: &[Part] = &[
    Circle { ink: Ink::Fill, x: 12.0, y: 5.0, r: 3.4 },
    Poly(Ink::Fill, &[(10.4, 7.0), (13.6, 7.0), (14.6, 13.0), (9.4, 13.0)]),
    Rect { ink: Ink::Fill, x: 4.5, y: 12.5, w: 15.0, h: 4.5, r: 1.5 },
    Line(Ink::Stroke, &[(4.5, 20.8), (19.5, 20.8)]),
];
pub(super) const GATE_SHUT: &[Part] = &[
    Rect { ink: Ink::Fill, x: 2.5, y: 6.0, w: 4.4, h: 16.0, r: 1.2 },
    Rect { ink: Ink::Stroke, x: 6.9, y: 8.6, w: 14.6, h: 4.6, r: 1.0 },
    Line(Ink::Stroke, &[(11.0, 8.6), (9.4, 13.2)]),
    Line(Ink::Stroke, &[(16.0, 8.6), (14.4, 13.2)]),
    Line(Ink::Stroke, &[(20.0, 13.2), (20.0, 21.5)]),
];
pub(super) const GATE_OPEN: &[Part] = &[
    Rect { ink: Ink::Fill, x: 2.5, y: 6.0, w: 4.4, h: 16.0, r: 1.2 },
    Poly(Ink::Stroke, &[(5.2, 8.2), (15.6, 1.8), (18.0, 5.8), (7.8, 12.0)]),
    Line(Ink::Stroke, &[(20.0, 17.5), (20.0, 21.5)]),
];
pub(super) const FLAG: &[Part] = &[
    Line(Ink::Stroke, &[(5.0, 2.5), (5.0, 21.8)]),
    Poly(Ink::Fill, &[(5.0, 3.2), (20.8, 3.2), (17.2, 8.0), (20.8, 12.8), (5.0, 12.8)]),
];
pub(super) const CHILD: &[Part] = &[
    Circle { ink: Ink::Fill, x: 12.0, y: 6.4, r: 4.2 },
    Poly(Ink::Fill, &[(12.0, 11.4), (15.6, 12.6), (18.6, 21.6), (5.4, 21.6), (8.4, 12.6)]),
];
pub(super) const GAUGE: &[Part] = &[
    Rect { ink: Ink::Stroke, x: 7.0, y: 2.0, w: 10.0, h: 20.0, r: 1.0 },
    Rect { ink: Ink::Fill, x: 7.0, y: 2.0, w: 5.0, h: 4.0, r: 0.0 },
    Rect { ink: Ink::Fill, x: 12.0, y: 6.0, w: 5.0, h: 4.0, r: 0.0 },
    Rect { ink: Ink::Fill, x: 7.0, y: 10.0, w: 5.0, h: 4.0, r: 0.0 },
    Rect { ink: Ink::Fill, x: 12.0, y: 14.0, w: 5.0, h: 4.0, r: 0.0 },
    Rect { ink: Ink::Fill, x: 7.0, y: 18.0, w: 5.0, h: 4.0, r: 0.0 },
];
pub(super) const HAND: &[Part] = &[
    Rect { ink: Ink::Fill, x: 6.2, y: 9.5, w: 12.0, h: 12.0, r: 4.0 },
    Rect { ink: Ink::Fill, x: 6.2, y: 4.4, w: 2.6, h: 9.0, r: 1.3 },
    Rect { ink: Ink::Fill, x: 9.3, y: 2.4, w: 2.6, h: 10.0, r: 1.3 },
    Rect { ink: Ink::Fill, x: 12.5, y: 2.9, w: 2.6, h: 10.0, r: 1.3 },
    Rect { ink: Ink::Fill, x: 15.6, y: 5.0, w: 2.6, h: 9.0, r: 1.3 },
    Line(Ink::Bold, &[(7.4, 16.6), (3.6, 12.6)]),
];
pub(super) const HOURGLASS: &[Part] = &[
    Line(Ink::Stroke, &[(5.0, 2.6), (19.0, 2.6)]),
    Line(Ink::Stroke, &[(5.0, 21.4), (19.0, 21.4)]),
    Poly(
        Ink::Stroke,
        &[
            (7.0, 2.6),
            (17.0, 2.6),
            (17.0, 6.0),
            (12.8, 11.0),
            (12.8, 13.0),
            (17.0, 18.0),
            (17.0, 21.4),
            (7.0, 21.4),
            (7.0, 18.0),
            (11.2, 13.0),
            (11.2, 11.0),
            (7.0, 6.0),
        ],
    ),
    Poly(Ink::Fill, &[(8.6, 20.0), (15.4, 20.0), (15.4, 18.6), (12.0, 15.2), (8.6, 18.6)]),
];
pub(super) const TICK: &[Part] = &[Line(Ink::Bold, &[(4.0, 12.8), (9.6, 18.2), (20.0, 6.4)])];
pub(super) const CROSS: &[Part] =
    &[Line(Ink::Bold, &[(5.4, 5.4), (18.6, 18.6)]), Line(Ink::Bold, &[(18.6, 5.4), (5.4, 18.6)])];
pub(super) const HALF: &[Part] = &[
    Circle { ink: Ink::Stroke, x: 12.0, y: 12.0, r: 9.0 },
    Segment { ink: Ink::Fill, x: 12.0, y: 12.0, r: 9.0, from: 90.0, to: 270.0 },
];
pub(super) const SWAP: &[Part] = &[
    Line(Ink::Stroke, &[(4.0, 8.2), (19.0, 8.2)]),
    Line(Ink::Stroke, &[(15.0, 4.0), (19.4, 8.2), (15.0, 12.4)]),
    Line(Ink::Stroke, &[(20.0, 16.0), (5.0, 16.0)]),
    Line(Ink::Stroke, &[(9.0, 11.8), (4.6, 16.0), (9.0, 20.2)]),
];
pub(super) const WAIT: &[Part] = &[
    Circle { ink: Ink::Fill, x: 5.0, y: 12.0, r: 2.1 },
    Circle { ink: Ink::Fill, x: 12.0, y: 12.0, r: 2.1 },
    Circle { ink: Ink::Fill, x: 19.0, y: 12.0, r: 2.1 },
];
pub(super) const LOCK: &[Part] = &[
    Rect { ink: Ink::Fill, x: 4.5, y: 10.5, w: 15.0, h: 11.0, r: 2.0 },
    Arc { ink: Ink::Stroke, x: 12.0, y: 10.5, r: 5.0, from: 180.0, to: 360.0 },
    Circle { ink: Ink::Cut, x: 12.0, y: 16.0, r: 1.6 },
];
pub(super) const NEWSPAPER: &[Part] = &[
    Rect { ink: Ink::Stroke, x: 3.0, y: 3.5, w: 18.0, h: 17.0, r: 1.5 },
    Rect { ink: Ink::Fill, x: 6.0, y: 7.0, w: 5.5, h: 5.5, r: 0.0 },
    Line(Ink::Stroke, &[(14.2, 8.0), (18.0, 8.0)]),
    Line(Ink::Stroke, &[(14.2, 12.0), (18.0, 12.0)]),
    Line(Ink::Stroke, &[(6.6, 16.4), (18.0, 16.4)]),
];
pub(super) const THREAD: &[Part] = &[
    Line(Ink::Stroke, &[(2.5, 18.0), (8.0, 18.0)]),
    Arc { ink: Ink::Stroke, x: 8.0, y: 12.5, r: 5.5, from: 0.0, to: 90.0 },
    Arc { ink: Ink::Stroke, x: 19.0, y: 12.5, r: 5.5, from: 180.0, to: 270.0 },
    Circle { ink: Ink::Fill, x: 20.6, y: 7.0, r: 2.4 },
    Circle { ink: Ink::Fill, x: 3.6, y: 18.0, r: 2.4 },
];
pub(super) const PAUSE: &[Part] = &[
    Rect { ink: Ink::Fill, x: 5.5, y: 4.0, w: 4.6, h: 16.0, r: 1.2 },
    Rect { ink: Ink::Fill, x: 13.9, y: 4.0, w: 4.6, h: 16.0, r: 1.2 },
];
pub(super) const ONWARD: &[Part] = &[Poly(Ink::Fill, &[(6.0, 3.6), (20.0, 12.0), (6.0, 20.4)])];
pub(super) const PERSON: &[Part] = &[
    Circle { ink: Ink::Fill, x: 12.0, y: 7.0, r: 4.6 },
    Segment { ink: Ink::Fill, x: 12.0, y: 22.0, r: 8.6, from: 180.0, to: 360.0 },
];
pub(super) const COIN: &[Part] = &[
    Circle { ink: Ink::Stroke, x: 12.0, y: 12.0, r: 9.2 },
    Arc { ink: Ink::Stroke, x: 13.2, y: 12.0, r: 4.6, from: 50.0, to: 310.0 },
    Line(Ink::Stroke, &[(6.6, 10.7), (12.4, 10.7)]),
    Line(Ink::Stroke, &[(6.6, 13.4), (12.4, 13.4)]),
];
pub(super) const DOOR: &[Part] = &[
    Rect { ink: Ink::Stroke, x: 5.0, y: 2.5, w: 14.0, h: 19.0, r: 1.0 },
    Circle { ink: Ink::Fill, x: 15.4, y: 12.4, r: 1.5 },
];
pub(super) const SEAL: &[Part] = &[
    Circle { ink: Ink::Fill, x: 12.0, y: 9.0, r: 6.6 },
    Poly(Ink::Fill, &[(8.0, 14.0), (6.4, 22.0), (12.0, 18.8), (17.6, 22.0), (16.0, 14.0)]),
    Circle { ink: Ink::Cut, x: 12.0, y: 9.0, r: 2.6 },
];
