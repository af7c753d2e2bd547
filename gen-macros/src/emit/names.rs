//! Every name in the output that the user did not choose, and every form of those that he did.
//!
//! Values, labels and closure parameters are spanned `mixed_site`, so that no name of the user's can mean
//! them. Items have no such protection; theirs are words that nobody writes, and so are those of locals that
//! stand for the user's own expressions: only between tokens of one context does rustc underline all of an
//! expression.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::visit::Visit;
use syn::{Lifetime, Path, PathSegment, Type, TypeImplTrait};

use crate::analyze::layout::{Held, Hold};
use crate::analyze::reach::{ArmId, Entry, Jump, Reach, RegionId};
use crate::analyze::trivial;
use crate::lower::made;
use crate::resolve::labels::{LabelId, Labels};
use crate::resolve::local::{LocalId, Locals, Origin};

pub(crate) struct Names<'a> {
    locals: &'a Locals,
    labels: &'a Labels,
    runtime: &'a Path,
    /// The locals that have the same name, in their order.
    namesakes: BTreeMap<String, Vec<LocalId>>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(locals: &'a Locals, labels: &'a Labels, runtime: &'a Path) -> Self {
        let mut namesakes = BTreeMap::new();
        for id in locals.ids() {
            let same: &mut Vec<_> = namesakes.entry(locals[id].ident.unraw().to_string()).or_default();
            same.push(id);
        }
        Names { locals, labels, runtime, namesakes }
    }

    /// An item of the runtime that exists for the macros.
    ///
    /// As a path, and not as tokens: those would be copied by the compiler, in one message for each mention.
    pub(crate) fn private(&self, name: &str) -> Path {
        made::private(self.runtime, &[name], Span::call_site())
    }

    fn is_unique(&self, id: LocalId) -> bool {
        self.namesakes(id) == [id]
    }

    /// The locals with the name of one, among them that one.
    fn namesakes(&self, id: LocalId) -> &[LocalId] {
        self.namesakes.get(&self.locals[id].ident.unraw().to_string()).map_or(&[], Vec::as_slice)
    }

    /// The local's name while it is a local of the machine's code, at a mention.
    pub(crate) fn by_value(&self, id: LocalId, mention: Span) -> Ident {
        let local = &self.locals[id];
        let mut ident = match () {
            () if local.opaque && !local.receiver => {
                let mut ident = local.ident.clone();
                ident.set_span(mention);
                return ident;
            }
            () if local.receiver || self.is_the_users(id) => local.ident.clone(),
            () => self.stand_in(id),
        };
        ident.set_span(mention.resolved_at(local.ident.span()));
        ident
    }

    /// Another name for the local, in the same place.
    pub(crate) fn stand_in(&self, id: LocalId) -> Ident {
        let ident = &self.locals[id].ident;
        Ident::new(&format!("__{}_{}", ident.unraw(), id.0), ident.span())
    }

    /// The name of the reference through which a local in a frame is used, at a mention. With the user's own
    /// name and span an error at the mention is the one that the plain reading has there, too.
    pub(crate) fn in_place(&self, id: LocalId, mention: Span) -> Ident {
        match self.locals[id].opaque {
            true => self.held(id),
            false => self.by_value(id, mention),
        }
    }

    /// Whether the local may have the name that the user gave it: of several with one name only the last may, which
    /// shadows the others if any of them does.
    fn is_the_users(&self, id: LocalId) -> bool {
        let is_written = |id: &LocalId| matches!(self.locals[*id].origin, Origin::Argument | Origin::Pattern);
        let belongs_to_another = |other: &LocalId| *other != id && self.locals[*other].opaque;
        let mut written = self.namesakes(id).iter().filter(|id| is_written(id));
        written.next_back() == Some(&id) && !written.any(belongs_to_another)
    }

    /// The name of a field's content when it is taken out.
    pub(crate) fn held(&self, id: LocalId) -> Ident {
        Ident::new(&format!("{}_{}", self.locals[id].ident.unraw(), id.0), Span::mixed_site())
    }

    /// The field of the states that hold the local.
    pub(crate) fn field(&self, id: LocalId) -> Ident {
        let name = self.locals[id].ident.unraw().to_string();
        // What ends like the field of a namesake is none without a number of its own.
        let is_numbered = name.rsplit_once('_').is_some_and(|(_, number)| number.parse::<usize>().is_ok());
        let plain = self.is_unique(id) && name != "at" && !is_numbered;
        if !plain {
            return format_ident!("{name}_{}", id.0);
        }
        // With the user's own span: in his edition the name is no keyword.
        self.locals[id].ident.clone()
    }

    /// The type parameter for the local's type, or for what is left of it when it only has to be dropped.
    pub(crate) fn type_param(&self, held: Held) -> Ident {
        let id = held.id;
        let words = self.locals[id].ident.unraw().to_string();
        let camel: String = words.split('_').map(capitalised).collect();
        // The number at the end is the local's own, so that no two are the same.
        let camel = camel.trim_end_matches(|c: char| c.is_ascii_digit());
        let starts_well = camel.starts_with(|c: char| c.is_ascii_uppercase());
        let camel = if starts_well { camel } else { "T" };
        match held.how {
            Hold::Whole => format_ident!("{camel}{}", id.0),
            Hold::Kept => format_ident!("Kept{camel}{}", id.0),
            Hold::Apart(set) => format_ident!("Apart{set}{camel}{}", id.0),
        }
    }

    /// The struct for the fields of a local.
    pub(crate) fn apart(&self, id: LocalId) -> Ident {
        format_ident!("__Apart{}", id.0)
    }

    /// The type of a field: written out where it is a primitive one, as each parameter takes rustc time.
    pub(crate) fn field_type(&self, held: Held) -> Path {
        let Some(name) = self.primitive(held) else { return Path::from(self.type_param(held)) };
        let core = ["core", "primitive"].map(|word| Ident::new(word, Span::call_site()));
        let segments = core.into_iter().chain([name.clone()]).map(PathSegment::from).collect();
        Path { leading_colon: Some(Default::default()), segments }
    }

    /// The type of a parameter, if it is a reference: rustc suggests to change it where it stands.
    pub(crate) fn reference(&self, ty: &Type) -> Option<TokenStream> {
        struct Nameless(bool);
        impl<'ast> Visit<'ast> for Nameless {
            fn visit_type_impl_trait(&mut self, _: &'ast TypeImplTrait) {
                self.0 = true;
            }
        }
        let mut nameless = Nameless(!matches!(ty, Type::Reference(_)));
        nameless.visit_type(ty);
        (!nameless.0).then(|| quote!(: #ty))
    }

    /// Whether a field's type is a parameter.
    pub(crate) fn is_inferred(&self, held: Held) -> bool {
        self.primitive(held).is_none()
    }

    /// The variable that stands for a parameter.
    pub(crate) fn slot(&self, held: Held) -> Ident {
        let name = match held.how {
            Hold::Whole => format!("type_{}", held.id.0),
            Hold::Kept => format!("kept_{}", held.id.0),
            Hold::Apart(set) => format!("apart{set}_{}", held.id.0),
        };
        Ident::new(&name, Span::mixed_site())
    }

    /// The type parameters for what an enum holds.
    pub(crate) fn type_params(&self, fields: &[Held]) -> Vec<Ident> {
        let inferred = fields.iter().filter(|held| self.is_inferred(**held));
        inferred.map(|held| self.type_param(*held)).collect()
    }

    fn primitive(&self, held: Held) -> Option<&Ident> {
        match self.locals[held.id].ty.as_ref()? {
            syn::Type::Path(path) if held.is_whole() => {
                path.path.get_ident().filter(|name| trivial::is_primitive(&name.to_string()))
            }
            _ => None,
        }
    }

    /// The enum of a region's states.
    pub(crate) fn states(&self, region: RegionId) -> Ident {
        match region.0 {
            0 => format_ident!("__GeneratorState"),
            number => format_ident!("__GeneratorLoop{number}"),
        }
    }

    /// The type of what is in the box that the function returns.
    pub(crate) fn boxed(&self) -> Ident {
        format_ident!("__GeneratorBoxed")
    }

    /// The variant of an arm's state.
    pub(crate) fn variant(&self, reach: &Reach, arm: ArmId) -> Ident {
        let shape = &reach.arms[arm.0];
        match shape.entry {
            Entry::Start if shape.region.0 == 0 => format_ident!("Start"),
            Entry::Start => format_ident!("Head"),
            Entry::Resume(point) => format_ident!("Yield{}", point.0 + 1),
            Entry::Join(_) => format_ident!("Join{}", arm.0),
            Entry::Loop(region) => format_ident!("Loop{}", region.0),
        }
    }

    /// The reference to a region's state.
    pub(crate) fn at(&self, region: RegionId) -> Ident {
        match region.0 {
            0 => self.value("state"),
            number => Ident::new(&format!("at{number}"), Span::mixed_site()),
        }
    }

    /// Whether the state of a region says what comes next, or else the loop's next turn begins.
    pub(crate) fn stored(&self, region: RegionId) -> Ident {
        Ident::new(&format!("stored{}", region.0), Span::mixed_site())
    }

    /// A value of the generated code. Although it is hidden from the user's, rustc would mention it to one who
    /// misses a local of this name; so it has one that he will not miss.
    pub(crate) fn value(&self, name: &str) -> Ident {
        Ident::new(&format!("__{name}"), Span::mixed_site())
    }

    /// The label of a part of a region's machine.
    pub(crate) fn part(&self, region: RegionId, part: usize) -> Lifetime {
        Lifetime::new(&format!("'part{}_{part}", region.0), Span::mixed_site())
    }

    /// Around the arms before one: where to go to hand it what it holds.
    pub(crate) fn join(&self, arm: ArmId) -> Lifetime {
        Lifetime::new(&format!("'join{}", arm.0), Span::mixed_site())
    }

    /// What a join is handed.
    pub(crate) fn handed(&self, arm: ArmId) -> Ident {
        Ident::new(&format!("handed{}", arm.0), Span::mixed_site())
    }

    /// A label of the user's.
    pub(crate) fn label(&self, label: LabelId) -> Lifetime {
        self.labels.printed(label, "")
    }

    /// Around the code of an arm: where to go to begin the loop's next turn.
    pub(crate) fn next(&self, label: LabelId) -> Lifetime {
        self.labels.printed(label, "next_")
    }

    /// Around the code of an arm: where to go to end the loop.
    pub(crate) fn exit(&self, label: LabelId) -> Lifetime {
        self.labels.printed(label, "exit_")
    }

    /// Around the code of an arm: where to go to jump out of the arm's region.
    pub(crate) fn leave(&self, region: RegionId, jump: Jump) -> Lifetime {
        self.labels
            .printed(jump.label, &format!("leave{}_{}_", region.0, if jump.again { "next" } else { "exit" }))
    }

    /// What a jump out of a region takes along.
    pub(crate) fn left(&self, region: RegionId, jump: Jump) -> Ident {
        let way = if jump.again { "next" } else { "exit" };
        Ident::new(&format!("left{}_{way}_{}", region.0, jump.label.0), Span::mixed_site())
    }

    /// Around a region's dispatch loop: where a jump out of the region goes on.
    pub(crate) fn outward(&self, region: RegionId, jump: Jump) -> Lifetime {
        self.labels
            .printed(jump.label, &format!("out{}_{}_", region.0, if jump.again { "next" } else { "exit" }))
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars().filter(char::is_ascii_alphanumeric);
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
