//! Which parts of the language bodies are grown of.

/// A stage of the grammar. Every one of them may be left out, to look for what is wrong in the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// `if`, blocks, loops and jumps; without it a body is a straight line.
    Flow,
    /// Values that are moved.
    Moves,
    /// Moves on some paths only.
    Branches,
    /// Names that hide others.
    Shadowing,
    /// `let x;`
    Deferred,
    /// Tuples, structs and lists.
    Parts,
    /// Numbers that are taken out of what has something to drop, and leave it whole.
    Copies,
    /// Parts that are moved out of tuples.
    Partial,
    /// Fields that are moved out of structs.
    PartialStructs,
    /// `match`, `if let`, `while let`, `let .. else`, and the patterns in them.
    Patterns,
    /// Branches, blocks and loops with a value.
    Values,
    /// Borrows that end before the generator suspends.
    Views,
    /// Closures.
    Closures,
    /// Methods that take their receiver, and say so by their names.
    Methods,
    /// Methods that take their receiver without saying so.
    OddMethods,
    /// Operands that suspend.
    Operands,
    /// Conditions that suspend.
    Conditions,
    /// Arguments of macros that suspend.
    Macros,
    /// `yield_from!`.
    Delegation,
    /// Items with something to drop.
    LoudItems,
    /// `?`.
    Question,
    /// Blocks that end with a branch or a loop, and not with a statement behind it.
    Tails,
}

/// Every feature with its name on the command line.
pub const FEATURES: &[(&str, Feature)] = &[
    ("flow", Feature::Flow),
    ("moves", Feature::Moves),
    ("branches", Feature::Branches),
    ("shadowing", Feature::Shadowing),
    ("deferred", Feature::Deferred),
    ("parts", Feature::Parts),
    ("copies", Feature::Copies),
    ("partial", Feature::Partial),
    ("partial-structs", Feature::PartialStructs),
    ("patterns", Feature::Patterns),
    ("values", Feature::Values),
    ("views", Feature::Views),
    ("closures", Feature::Closures),
    ("methods", Feature::Methods),
    ("odd-methods", Feature::OddMethods),
    ("operands", Feature::Operands),
    ("conditions", Feature::Conditions),
    ("macros", Feature::Macros),
    ("delegation", Feature::Delegation),
    ("loud-items", Feature::LoudItems),
    ("question", Feature::Question),
    ("tails", Feature::Tails),
];

/// A set of features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Features(Vec<Feature>);

impl Features {
    /// All of them.
    pub fn all() -> Self {
        Features(FEATURES.iter().map(|(_, feature)| *feature).collect())
    }

    /// Whether it is one of them.
    pub fn has(&self, feature: Feature) -> bool {
        self.0.contains(&feature)
    }

    /// Reads `flow,moves`, `all`, or `all,-macros`.
    ///
    /// # Errors
    ///
    /// Names the word that is no feature.
    pub fn parse(list: &str) -> Result<Self, String> {
        let mut features = Vec::new();
        for word in list.split(',').filter(|word| !word.is_empty()) {
            if word == "all" {
                features = Self::all().0;
                continue;
            }
            let (name, remove) = word.strip_prefix('-').map_or((word, false), |name| (name, true));
            let Some((_, feature)) = FEATURES.iter().find(|(known, _)| *known == name) else {
                let known: Vec<_> = FEATURES.iter().map(|(name, _)| *name).collect();
                return Err(format!("no feature `{name}`: there are {}", known.join(", ")));
            };
            features.retain(|other| other != feature);
            if !remove {
                features.push(*feature);
            }
        }
        Ok(Features(features))
    }
}
