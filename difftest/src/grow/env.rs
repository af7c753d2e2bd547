//! Which locals are in scope while a body is grown, and whether they have a value.

/// The types of locals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    /// `i64`
    Number,
    /// `bool`
    Flag,
    /// `Loud`
    Loud,
    /// `&Loud` that borrows from no local
    Shared,
    /// `Option<Loud>`
    Option,
    /// `(Loud, Loud)`
    Pair,
    /// `Duo`
    Duo,
    /// `Bell`
    Bell,
    /// `Mixed`
    Mixed,
    /// `Vec<Loud>`
    List,
    /// `View`, which borrows from a local
    View,
    /// A closure from `i64` to `i64` that borrows from no local
    Closure,
}

/// Whether a local has its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Owned,
    Gone,
    /// On some paths.
    Maybe,
    /// All but these parts of it.
    Without {
        left: bool,
        right: bool,
    },
}

impl State {
    fn joined(self, other: State) -> State {
        match (self, other) {
            (one, other) if one == other => one,
            (State::Owned, State::Without { .. }) => other,
            (State::Without { .. }, State::Owned) => self,
            (State::Without { left, right }, State::Without { left: other_left, right: other_right }) => {
                State::Without { left: left || other_left, right: right || other_right }
            }
            _ => State::Maybe,
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Var {
    pub(super) name: String,
    pub(super) ty: Ty,
    pub(super) mutable: bool,
    pub(super) state: State,
    /// Declared without a value.
    pub(super) deferred: bool,
    /// How many loops it is declared in.
    pub(super) loops: usize,
    /// How many branches it is declared in.
    pub(super) branches: usize,
    /// What a view borrows from.
    pub(super) lender: Option<usize>,
}

/// Where a jump may go.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) label: String,
    pub(super) is_loop: bool,
    /// The type of its value.
    pub(super) value: Option<Ty>,
    /// The locals at its beginning.
    pub(super) entry: Vec<State>,
    /// The locals at the jumps behind it, if there is one.
    pub(super) exit: Option<Vec<State>>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Env {
    vars: Vec<Var>,
    /// How many blocks are open that run or do not.
    pub(super) branches: usize,
    /// Whether a local may be moved on some paths only.
    moves_in_branches: bool,
    pub(super) targets: Vec<Target>,
    unreachable: bool,
}

/// The locals at some place, or nothing if the place is never reached.
pub(super) type Here = Option<Vec<State>>;

impl Env {
    pub(super) fn new(moves_in_branches: bool) -> Self {
        Env { moves_in_branches, ..Env::default() }
    }

    pub(super) fn vars(&self) -> &[Var] {
        &self.vars
    }

    pub(super) fn loops(&self) -> usize {
        self.targets.iter().filter(|target| target.is_loop).count()
    }

    pub(super) fn reachable(&self) -> bool {
        !self.unreachable
    }

    pub(super) fn declare(&mut self, name: &str, ty: Ty, mutable: bool) -> usize {
        let loops = self.loops();
        let (name, branches) = (name.to_owned(), self.branches);
        let var =
            Var { name, ty, mutable, state: State::Owned, deferred: false, loops, branches, lender: None };
        self.vars.push(var);
        self.vars.len() - 1
    }

    pub(super) fn defer(&mut self, id: usize) {
        self.vars[id].state = State::Gone;
        self.vars[id].deferred = true;
    }

    /// A local without `mut` gets no second value.
    pub(super) fn settle(&mut self, id: usize) {
        self.vars[id].deferred = false;
    }

    pub(super) fn borrow(&mut self, id: usize, lender: usize) {
        self.vars[id].lender = Some(lender);
    }

    /// Ends the scope of the locals from `base` on.
    pub(super) fn truncate(&mut self, base: usize) {
        self.vars.truncate(base);
    }

    /// The locals that a name reaches and that are as asked for.
    pub(super) fn find(&self, wanted: impl Fn(&Var) -> bool) -> Vec<usize> {
        let visible = |id: &usize| {
            let hidden = self.vars[id + 1..].iter().any(|later| later.name == self.vars[*id].name);
            !hidden && wanted(&self.vars[*id])
        };
        (0..self.vars.len()).filter(visible).collect()
    }

    /// Whether a move leaves nothing without a value that a further turn of a loop needs.
    pub(super) fn can_lose(&self, var: &Var) -> bool {
        let stays_here = var.branches == self.branches || self.moves_in_branches;
        stays_here && (var.loops == self.loops() || var.mutable)
    }

    pub(super) fn set(&mut self, id: usize, state: State) {
        self.vars[id].state = state;
        self.end_views(|lender| lender == id);
    }

    /// The generator suspends or something is changed: views are used no more.
    pub(super) fn end_views(&mut self, of: impl Fn(usize) -> bool) {
        for var in &mut self.vars {
            if var.lender.is_some_and(&of) {
                var.state = State::Gone;
            }
        }
    }

    pub(super) fn here(&self) -> Here {
        self.reachable().then(|| self.vars.iter().map(|var| var.state).collect())
    }

    /// Goes on at another place, with the locals that are in scope now.
    pub(super) fn go_on(&mut self, here: Here) {
        self.unreachable = here.is_none();
        for (var, state) in self.vars.iter_mut().zip(here.into_iter().flatten()) {
            var.state = state;
        }
    }

    /// Goes on where this place and another one come together.
    pub(super) fn join(&mut self, other: Here) {
        let joined = joined(self.here(), other);
        self.go_on(joined);
    }

    pub(super) fn leave(&mut self) {
        self.unreachable = true;
    }

    pub(super) fn enter(&mut self, label: &str, is_loop: bool, value: Option<Ty>) {
        let entry = self.vars.iter().map(|var| var.state).collect();
        self.targets.push(Target { label: label.to_owned(), is_loop, value, entry, exit: None });
    }

    /// A jump behind a target.
    pub(super) fn break_to(&mut self, target: usize) {
        self.break_later(target, self.here());
        self.leave();
    }

    /// A target is also left from here, by something that is no jump.
    pub(super) fn break_later(&mut self, target: usize, here: Here) {
        let Some(mut here) = here else { return };
        here.truncate(self.targets[target].entry.len());
        let exit = self.targets[target].exit.take();
        self.targets[target].exit = joined(exit, Some(here));
    }

    /// The locals that have to get a value again before another turn of a loop.
    pub(super) fn lost_since(&self, target: usize) -> Vec<usize> {
        let entry = &self.targets[target].entry;
        let lost = |id: &usize| entry[*id] == State::Owned && self.vars[*id].state != State::Owned;
        (0..entry.len()).filter(lost).collect()
    }
}

fn joined(one: Here, other: Here) -> Here {
    match (one, other) {
        (Some(one), Some(other)) => {
            Some(one.iter().zip(&other).map(|(one, other)| one.joined(*other)).collect())
        }
        (one, other) => one.or(other),
    }
}
