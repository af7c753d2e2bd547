//! What `game.rs` becomes, simplified by hand.
//!
//! Left out are the plain readings, by which `run` runs the bodies as they are written, and what ends the
//! generators when their bodies panic. A hint is let go as soon as it has been put into a question, instead of
//! at the end of its scope.

use std::cmp::Ordering;
use std::mem;

use gen_runtime::{Generator, GeneratorState, from_fn};

use super::game::Answer;

/// Asks until the answer is a number from 1 to `most`.
pub(crate) fn number(
    question: String,
    most: u32,
) -> impl Generator<Answer, Yield = String, Return = Option<u32>> {
    enum State<Question, Words> {
        Start { most: u32, question: Question },
        Loop1 { at: Loop1<Words>, most: u32 },
        Finished,
    }
    enum Loop1<Words> {
        Head { words: Words },
        Yield1,
    }

    let mut state = State::Start { most, question };
    from_fn(move |answer: Answer| {
        // Each resume brings one answer, which is the value of the yield that it finds the body at.
        let mut answer = Some(answer);
        loop {
            match &mut state {
                State::Start { .. } => {
                    let State::Start { most, question } = mem::replace(&mut state, State::Finished) else {
                        unreachable!("it is this state");
                    };
                    // The first resume answers nothing, and without `resume = ..` nobody asks for it.
                    answer = None;
                    state = State::Loop1 { at: Loop1::Head { words: question }, most };
                }
                State::Loop1 { at, most } => match mem::replace(at, Loop1::Yield1) {
                    Loop1::Head { words } => return GeneratorState::Yielded(words),
                    Loop1::Yield1 => {
                        let Some(answer) = answer.take().flatten() else {
                            state = State::Finished;
                            return GeneratorState::Complete(None);
                        };
                        let words = match answer.trim().parse() {
                            Ok(number) if (1..=*most).contains(&number) => {
                                state = State::Finished;
                                return GeneratorState::Complete(Some(number));
                            }
                            Ok(_) => format!("A number from 1 to {most}, please."),
                            Err(_) => format!("`{}` is not a number.", answer.trim()),
                        };
                        *at = Loop1::Head { words };
                    }
                },
                State::Finished => panic!("generator resumed after completion"),
            }
        }
    })
}

/// Asks until the answer is yes or no.
pub(crate) fn consent(question: String) -> impl Generator<Answer, Yield = String, Return = Option<bool>> {
    enum State<Question, Words> {
        Start { question: Question },
        Yield1,
        Loop1 { at: Loop1, answer: Words },
        Finished,
    }
    enum Loop1 {
        Head,
        Yield2,
    }

    let mut state = State::Start { question };
    from_fn(move |resumed: Answer| {
        let mut resumed = Some(resumed);
        loop {
            match &mut state {
                State::Start { .. } => {
                    let State::Start { question } = mem::replace(&mut state, State::Yield1) else {
                        unreachable!("it is this state");
                    };
                    return GeneratorState::Yielded(question);
                }
                State::Yield1 => match resumed.take().flatten() {
                    Some(answer) => state = State::Loop1 { at: Loop1::Head, answer },
                    None => {
                        state = State::Finished;
                        return GeneratorState::Complete(None);
                    }
                },
                State::Loop1 { at, answer } => {
                    let returned = loop {
                        match at {
                            Loop1::Head => match answer.trim() {
                                "y" | "yes" => break Some(true),
                                "n" | "no" => break Some(false),
                                _ => {
                                    *at = Loop1::Yield2;
                                    return GeneratorState::Yielded("Yes or no?".to_owned());
                                }
                            },
                            Loop1::Yield2 => {
                                *at = Loop1::Head;
                                match resumed.take().flatten() {
                                    Some(again) => *answer = again,
                                    None => break None,
                                }
                            }
                        }
                    };
                    state = State::Finished;
                    return GeneratorState::Complete(returned);
                }
                State::Finished => panic!("generator resumed after completion"),
            }
        }
    })
}

/// Has one secret after the other guessed, and returns how many guesses each has taken.
pub(crate) fn game(
    secrets: impl Iterator<Item = u32>,
    most: u32,
) -> impl Generator<Answer, Yield = String, Return = Option<Vec<u32>>> {
    enum State<Secrets, Rounds, Secret, Guesses, Hint, Number, Consent> {
        Start {
            most: u32,
            secrets: Secrets,
        },
        Loop1 {
            at: Loop1<Secret, Guesses, Hint, Number, Consent>,
            secrets: Secrets,
            rounds: Rounds,
            most: u32,
        },
        Finished,
    }
    enum Loop1<Secret, Guesses, Hint, Number, Consent> {
        Head,
        Loop2 { at: Loop2<Hint, Number>, guesses: Guesses, secret: Secret },
        Consent { delegate: Consent },
    }
    enum Loop2<Hint, Number> {
        Head { hint: Hint },
        Number { delegate: Number },
        Taken,
    }

    let mut state = State::Start { most, secrets };
    from_fn(move |answer: Answer| {
        // A delegate that is new starts with the default; one that has asked gets the answer.
        let mut answer = Some(answer);
        loop {
            match &mut state {
                State::Start { .. } => {
                    let State::Start { most, secrets } = mem::replace(&mut state, State::Finished) else {
                        unreachable!("it is this state");
                    };
                    answer = None;
                    state = State::Loop1 { at: Loop1::Head, secrets, rounds: Vec::new(), most };
                }
                State::Loop1 { at, secrets, rounds, most } => {
                    let returned = 'loop_1: loop {
                        match at {
                            Loop1::Head => match secrets.next() {
                                Some(secret) => {
                                    let hint = format!("I think of a number from 1 to {most}.");
                                    *at = Loop1::Loop2 { at: Loop2::Head { hint }, guesses: 1, secret };
                                }
                                None => break Some(mem::take(rounds)),
                            },
                            Loop1::Loop2 { at: at2, guesses, secret } => match at2 {
                                Loop2::Head { .. } => {
                                    let Loop2::Head { hint } = mem::replace(at2, Loop2::Taken) else {
                                        unreachable!("it is this state");
                                    };
                                    let delegate = number(format!("{hint} What is it?"), *most);
                                    *at2 = Loop2::Number { delegate };
                                    answer = None;
                                }
                                Loop2::Number { delegate } => {
                                    let guess = match delegate.resume(answer.take().flatten()) {
                                        GeneratorState::Yielded(words) => {
                                            return GeneratorState::Yielded(words);
                                        }
                                        GeneratorState::Complete(None) => break 'loop_1 None,
                                        GeneratorState::Complete(Some(guess)) => guess,
                                    };
                                    let hint = match guess.cmp(secret) {
                                        Ordering::Less => format!("It is more than {guess}."),
                                        Ordering::Greater => format!("It is less than {guess}."),
                                        Ordering::Equal => {
                                            rounds.push(*guesses);
                                            let question =
                                                format!("Right, at guess number {guesses}. Once more?");
                                            *at = Loop1::Consent { delegate: consent(question) };
                                            continue 'loop_1;
                                        }
                                    };
                                    *guesses += 1;
                                    *at2 = Loop2::Head { hint };
                                }
                                Loop2::Taken => unreachable!("it is there again before anything else runs"),
                            },
                            Loop1::Consent { delegate } => match delegate.resume(answer.take().flatten()) {
                                GeneratorState::Yielded(words) => return GeneratorState::Yielded(words),
                                GeneratorState::Complete(None) => break None,
                                GeneratorState::Complete(Some(false)) => break Some(mem::take(rounds)),
                                GeneratorState::Complete(Some(true)) => *at = Loop1::Head,
                            },
                        }
                    };
                    state = State::Finished;
                    return GeneratorState::Complete(returned);
                }
                State::Finished => panic!("generator resumed after completion"),
            }
        }
    })
}
