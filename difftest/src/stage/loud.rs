//! Values that write into the log when they are made, used and dropped.

use super::run::{answer, effect, serial};

/// A value with something to drop.
#[derive(Debug)]
pub struct Loud {
    label: &'static str,
    serial: usize,
}

/// Makes a loud value.
pub fn loud(label: &'static str) -> Loud {
    let made = Loud { label, serial: serial() };
    effect(format!("make {}", made.name()));
    made
}

impl Loud {
    /// The label and the number by which the log tells values apart.
    pub fn name(&self) -> String {
        format!("{}#{}", self.label, self.serial)
    }

    /// Looks at the value.
    pub fn touch(&self) -> i64 {
        effect(format!("touch {}", self.name()));
        self.serial.try_into().unwrap_or(0)
    }

    /// Changes the value.
    pub fn poke(&mut self) -> i64 {
        effect(format!("poke {}", self.name()));
        self.serial.try_into().unwrap_or(0)
    }

    /// Something that borrows from the value.
    pub fn view(&self) -> View<'_> {
        effect(format!("view {}", self.name()));
        View(self)
    }

    /// Takes the value, under a name that says so by convention.
    pub fn finish(self) -> i64 {
        effect(format!("finish {}", self.name()));
        1
    }

    /// Takes the value, under a name that does not say so.
    pub fn vanish(self) -> i64 {
        effect(format!("vanish {}", self.name()));
        2
    }
}

impl Drop for Loud {
    fn drop(&mut self) {
        effect(format!("drop {}", self.name()));
    }
}

/// A borrow of a loud value.
#[derive(Clone, Copy, Debug)]
pub struct View<'a>(&'a Loud);

impl View<'_> {
    /// Looks at the value.
    pub fn touch(&self) -> i64 {
        self.0.touch()
    }
}

/// Two loud values that can be moved out one by one, and a number.
#[derive(Debug)]
pub struct Duo {
    /// The first.
    pub left: Loud,
    /// The second.
    pub right: Loud,
    /// Neither made nor dropped with a noise.
    pub count: i64,
}

/// Makes two loud values.
pub fn duo(label: &'static str) -> Duo {
    Duo { left: loud(label), right: loud(label), count: 2 }
}

/// Something to drop, with a number that can be taken out.
#[derive(Debug)]
pub struct Bell {
    /// Neither made nor dropped with a noise.
    pub number: i64,
    name: String,
}

/// Makes one.
pub fn bell(label: &'static str) -> Bell {
    let made = Bell { number: 4, name: format!("{label}#{}", serial()) };
    effect(format!("make bell {}", made.name));
    made
}

impl Drop for Bell {
    fn drop(&mut self) {
        effect(format!("drop bell {}", self.name));
    }
}

/// A loud value, and a number that can be taken out of some.
#[derive(Debug)]
pub enum Mixed {
    /// With a number.
    Numbered(i64, Loud),
    /// Without.
    Plain {
        /// The value.
        loud: Loud,
    },
}

/// Makes one, as the plan decides.
pub fn mixed(label: &'static str) -> Mixed {
    if answer() % 2 == 0 { Mixed::Numbered(5, loud(label)) } else { Mixed::Plain { loud: loud(label) } }
}

/// Loud values in a row.
pub type List = Vec<Loud>;

/// Makes up to two loud values.
pub fn list(label: &'static str) -> List {
    (0..answer() % 3).map(|_| loud(label)).collect()
}

/// A loud value, or not, as the plan decides.
pub fn maybe(label: &'static str) -> Option<Loud> {
    if answer() % 2 == 0 {
        Some(loud(label))
    } else {
        effect(format!("no {label}"));
        None
    }
}

/// A loud value or a loud error, as the plan decides.
pub fn outcome(label: &'static str) -> Result<Loud, Loud> {
    if answer() % 3 == 0 { Err(loud(label)) } else { Ok(loud(label)) }
}

/// A loud value that outlives the body.
pub fn shared(label: &'static str) -> &'static Loud {
    Box::leak(Box::new(loud(label)))
}

/// Takes a value and drops it.
pub fn eat<T>(value: T) -> i64 {
    effect("eat".to_owned());
    drop(value);
    3
}

/// Looks at a value.
pub fn touch(value: &Loud) -> i64 {
    value.touch()
}
