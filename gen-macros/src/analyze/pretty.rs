//! The layout as text, for golden files.

use std::fmt::Write;

use super::layout::{Held, Hold, Layout, Onward};
use super::reach::{ArmId, Entry, RegionId};
use crate::resolve::Resolved;

/// The states of every region, with what they hold in order of declaration; what is kept only for its drop
/// is in parentheses.
pub(crate) fn pretty(layout: &Layout<'_>, resolved: &Resolved) -> String {
    let mut text = String::new();
    let name = |held: &Held| {
        let name = format!("{}·{}", resolved.locals[held.id].ident, held.id.0);
        match held.how {
            Hold::Whole => name,
            Hold::Kept => format!("({name})"),
            Hold::Apart(set) => format!("{name} without {set}"),
        }
    };
    let list = |all: &[Held]| all.iter().map(name).collect::<Vec<_>>().join(", ");
    for (region, shape) in layout.reach.regions.iter().enumerate() {
        let frame = &layout.regions[region].frame;
        let _ = match shape.label {
            Some(label) => writeln!(text, "region {region}, loop label {}: frame [{}]", label.0, list(frame)),
            None => writeln!(text, "region {region}, the function"),
        };
        for arm in &shape.arms {
            let _ = writeln!(
                text,
                "    {}: [{}]{}",
                entry(layout, *arm),
                list(layout.held(*arm)),
                onward(layout, *arm)
            );
        }
        if !layout.regions[region].exit.is_empty() {
            let _ = writeln!(text, "    exit: [{}]", list(&layout.regions[region].exit));
        }
    }
    text
}

fn entry(layout: &Layout<'_>, arm: ArmId) -> String {
    match layout.reach.arms[arm.0].entry {
        Entry::Start => "start".to_owned(),
        Entry::Resume(point) => format!("resume {}", point.0),
        Entry::Join(_) => format!("join {}", arm.0),
        Entry::Loop(RegionId(region)) => format!("loop, region {region}"),
    }
}

fn onward(layout: &Layout<'_>, arm: ArmId) -> String {
    match layout.onward[arm.0] {
        None => String::new(),
        Some(Onward::End) => " is the end".to_owned(),
        Some(Onward::Arm(to)) => format!(" is {}", entry(layout, to)),
    }
}
