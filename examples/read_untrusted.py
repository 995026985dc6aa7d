"""Read the file of a stranger in a process of its own with bounds: read_untrusted.py FILE."""

import resource
import subprocess
import sys

import vn_notice as vn

MEMORY, SECONDS = 2 * 2**30, 30


def bound() -> None:
    """Bound what the process may take; it may write to its pipe, but not to files."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def read(path: str) -> vn.Notice:
    """Return the notice in the file at *path*; end with what the process said, if there is none."""
    command = (sys.executable, "-I", "-m", "vn_notice", "convert", path, "--to", "json")
    ran = subprocess.run(
        command, capture_output=True, check=False, timeout=4 * SECONDS, preexec_fn=bound
    )
    return vn.from_json(ran.stdout) if ran.returncode == 0 else sys.exit(ran.stderr.decode())


if __name__ == "__main__":
    print(read(sys.argv[1]).subject)
