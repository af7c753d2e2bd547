//! The words of the command line.

use crate::features::{FEATURES, Features};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The seed of the first body; each that follows has the next one.
    pub seed: u64,
    /// How many bodies.
    pub bodies: usize,
    /// What they are grown of.
    pub features: Features,
    /// The edition that they are compiled in.
    pub edition: String,
    /// How many failing bodies of each kind are shrunk.
    pub shrink: usize,
    /// Names the directory, so that two can run at a time.
    pub name: String,
}

/// What `--help` says.
pub fn help() -> String {
    let features: Vec<_> = FEATURES.iter().map(|(name, _)| *name).collect();
    format!(
        "Compiles random bodies as generators and as plain functions, and compares what they do.\n\n  \
         --seed N         the first body's seed (1)\n  \
         --bodies N       how many, with a seed each (240)\n  \
         --features LIST  what they are grown of: `all`, or some of these, with `-` in front to leave one out\n                   \
         {}\n  \
         --edition E      of the compiled bodies (2024)\n  \
         --shrink N       how many failing bodies of each kind are shrunk (1)\n  \
         --name NAME      of the directory in `target/difftest`, to run two at a time (`explore`)\n",
        features.join(",")
    )
}

impl Options {
    /// Reads the words after the program's name.
    ///
    /// # Errors
    ///
    /// Says which word is not understood.
    pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut options = Options {
            seed: 1,
            bodies: 240,
            features: Features::all(),
            edition: "2024".to_owned(),
            shrink: 1,
            name: "explore".to_owned(),
        };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            let value = words.next().ok_or_else(|| format!("`{word}` needs a value"))?;
            match word.as_str() {
                "--seed" => options.seed = number(&word, &value)?,
                "--bodies" => options.bodies = number(&word, &value)?,
                "--features" => options.features = Features::parse(&value)?,
                "--edition" => options.edition = value,
                "--shrink" => options.shrink = number(&word, &value)?,
                "--name" => options.name = value,
                _ => return Err(format!("`{word}` is not an option")),
            }
        }
        Ok(options)
    }
}

fn number<T: std::str::FromStr>(word: &str, value: &str) -> Result<T, String> {
    value.parse().map_err(|_| format!("`{word}` needs a number, not `{value}`"))
}
