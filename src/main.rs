//! The program: arguments, what they ask for, exit code.

fn main() -> std::process::ExitCode {
    regiotafel::cli::run(std::env::args_os())
}
