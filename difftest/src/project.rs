//! A crate of many bodies, because compiling is what takes the time.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::body::Body;
use crate::body::print::Flavour;

/// How many bodies are compiled as one program.
const PROGRAM: usize = 60;

/// Where the bodies are compiled.
#[derive(Clone, Debug)]
pub struct Project {
    name: String,
    root: PathBuf,
    edition: String,
}

/// The first error in each flavour of a body.
#[derive(Clone, Debug, Default)]
pub struct Errors {
    /// The body is wrong.
    pub plain: Option<String>,
    /// The body is refused as a generator.
    pub generator: Option<String>,
}

/// A compiled program, and the bodies in it in their order.
#[derive(Clone, Debug)]
pub struct Program {
    /// The executable.
    pub path: PathBuf,
    /// The numbers of the bodies.
    pub numbers: Vec<usize>,
}

/// What one compilation gave.
#[derive(Debug)]
pub enum Built {
    /// Programs that run every body.
    Programs(Vec<Program>),
    /// What is wrong, by the number of the body.
    Errors(BTreeMap<usize, Errors>),
}

impl Project {
    /// A project in a directory of its own under the target directory of this workspace.
    ///
    /// # Errors
    ///
    /// The directory cannot be written.
    pub fn new(name: &str, edition: &str) -> io::Result<Self> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or(workspace.join("target"), PathBuf::from);
        let root = target.join("difftest").join(format!("{name}-{edition}"));
        fs::create_dir_all(&root)?;
        let path = workspace.display();
        // The stage is not what is tested, and is run most of the time.
        let manifest = format!(
            "[package]\nname = \"{name}-{edition}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[workspace]\n\n\
             [dependencies]\ndifftest = {{ path = \"{path}/difftest\" }}\n\
             gen-runtime = {{ path = \"{path}/gen-runtime\" }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n\
             [profile.dev.package.difftest]\nopt-level = 2\n"
        );
        write_if_new(&root.join("Cargo.toml"), &manifest)?;
        // The versions that the workspace was built with are there without a network.
        fs::copy(workspace.join("Cargo.lock"), root.join("Cargo.lock"))?;
        Ok(Project { name: name.to_owned(), root, edition: edition.to_owned() })
    }

    /// The same project again, beside this one, so that neither's programs have to be built twice.
    ///
    /// # Errors
    ///
    /// The directory cannot be written.
    pub fn for_plain_functions(&self) -> io::Result<Self> {
        Self::new(&format!("{}-plain", self.name), &self.edition)
    }

    /// Compiles the bodies, in both flavours or only as plain functions.
    ///
    /// # Errors
    ///
    /// The files cannot be written, or the compilation fails for a reason that is not in the bodies.
    pub fn build(&self, bodies: &[(usize, &Body)], generators: bool) -> io::Result<Built> {
        let bins = self.root.join("src").join("bin");
        if bins.exists() {
            fs::remove_dir_all(&bins)?;
        }
        let mut programs = Vec::new();
        for (index, chunk) in bodies.chunks(PROGRAM).enumerate() {
            let name = format!("{}_{}_{index}", self.name, self.edition);
            write_program(&bins.join(&name), chunk, generators)?;
            let path = self.target().join("debug").join(&name);
            programs.push(Program { path, numbers: chunk.iter().map(|(number, _)| *number).collect() });
        }
        let output = Command::new(env!("CARGO"))
            .args(["build", "--offline", "--quiet", "--keep-going", "--message-format=short", "--bins"])
            .arg("--manifest-path")
            .arg(self.root.join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", self.target())
            .env("RUSTFLAGS", "--cap-lints=allow")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()?;
        if output.status.success() {
            return Ok(Built::Programs(programs));
        }
        let messages = String::from_utf8_lossy(&output.stderr);
        let errors = errors(&messages);
        if errors.is_empty() {
            return Err(io::Error::other(format!("the bodies cannot be compiled:\n{messages}")));
        }
        Ok(Built::Errors(errors))
    }

    /// The target directory is shared by all projects, for the dependencies in it.
    fn target(&self) -> PathBuf {
        self.root.with_file_name("target")
    }
}

/// The errors of a compilation, each of which stands in the file of a body.
///
/// Input: `src/bin/explore_2024_0/case_17/plain.rs:3:5: error[E0382]: use of moved value: `a``
fn errors(messages: &str) -> BTreeMap<usize, Errors> {
    let mut errors: BTreeMap<usize, Errors> = BTreeMap::new();
    for line in messages.lines() {
        let Some((place, message)) = line.split_once(": error") else { continue };
        let Some((_, place)) = place.split_once("case_") else { continue };
        let Some((number, file)) = place.split_once(['/', '\\']) else { continue };
        let Ok(number) = number.parse() else { continue };
        let of_body = errors.entry(number).or_default();
        let first = if file.starts_with("plain") { &mut of_body.plain } else { &mut of_body.generator };
        first.get_or_insert_with(|| format!("error{message}"));
    }
    errors
}

fn write_program(root: &Path, bodies: &[(usize, &Body)], generators: bool) -> io::Result<()> {
    let (mut modules, mut cases) = (String::new(), String::new());
    for (number, body) in bodies {
        modules.push_str(&format!("mod case_{number};\n"));
        cases.push_str(&format!("case_{number}::case({number}), "));
        let path = root.join(format!("case_{number}"));
        fs::create_dir_all(&path)?;
        fs::write(path.join("mod.rs"), glue(body, generators))?;
        fs::write(path.join("plain.rs"), source(body, Flavour::Plain))?;
        if generators {
            fs::write(path.join("generator.rs"), source(body, Flavour::Generator))?;
        }
    }
    let main = format!("{modules}\nfn main() {{\n    difftest::stage::run_all(&[{cases}]);\n}}\n");
    fs::write(root.join("main.rs"), main)
}

/// A file with the body in one flavour.
pub fn source(body: &Body, flavour: Flavour) -> String {
    let words = match flavour {
        Flavour::Generator => "gen_runtime::{generator, yield_, yield_from}",
        Flavour::Plain => "difftest::{recorded_yield as yield_, recorded_yield_from as yield_from}",
    };
    format!(
        "use difftest::stage::*;\nuse {words};\n\npub type Item = {};\n\n{}\n",
        body.item_type(),
        body.function(flavour)
    )
}

/// How the body is called.
fn glue(body: &Body, generators: bool) -> String {
    let arguments: Vec<_> = body.params.iter().map(|param| param.argument.clone()).collect();
    let arguments = arguments.join(", ");
    let names: String = (0..body.params.len()).map(|index| format!("a{index}, ")).collect();
    let drops: String = (0..body.params.len()).map(|index| format!("drop(a{index}); ")).collect();
    let last = match body.item {
        crate::body::Item::Outcome => format!("plain::body({arguments}).err().map(Err::<i64, Loud>)"),
        _ => format!("{{ plain::body({arguments}); None::<i64> }}"),
    };
    let (module, generator) = match generators {
        true => ("mod generator;\n", format!("drive.run(|| generator::body({arguments}))")),
        false => ("", "drop(drive)".to_owned()),
    };
    let values: String = body.params.iter().map(|param| format!("{}, ", param.argument)).collect();
    format!(
        "use difftest::stage::*;\n{module}mod plain;\n\npub fn case(number: usize) -> Case {{\n    \
         Case {{\n        number,\n        plain: || record(|| {last}),\n        \
         generator: |drive| {generator},\n        \
         unstarted: || {{ let ({names}) = ({values}); {drops} }},\n    }}\n}}\n"
    )
}

fn write_if_new(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text)
}
