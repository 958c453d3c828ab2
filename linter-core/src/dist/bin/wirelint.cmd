@rem For programs that look for a launcher in bin/: the one above it.
@call "%~dp0..\wirelint.cmd" %*
