"""Has the AWS CLI loaded, and runs each of its commands in a fork: loading it anew takes longer than most commands.

Listens at the socket named by the only argument; ends when its standard input does.
"""

import json
import os
import signal
import socket
import sys
import threading
import time
import traceback

import awscli.clidriver


def serve(path):
    try:
        # What is imported on first use.
        awscli.clidriver.create_clidriver()
    except Exception:
        traceback.print_exc()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(64)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        connection, _ = listener.accept()
        if os.fork() == 0:
            listener.close()
            answer(connection)
        connection.close()


def answer(connection):
    """Takes over the files, arguments, environment and folder of who asks, and tells it the exit code."""
    _, files, _, _ = socket.recv_fds(connection, 1, 3)
    arguments, environment, folder = json.loads(b"".join(iter(lambda: connection.recv(65536), b"")))
    for number, file in enumerate(files):
        os.dup2(file, number)
        os.close(file)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False) for number, mode in enumerate("rww")
    )
    # The CLI adds its own models to the search path when it is loaded.
    environment.setdefault("AWS_DATA_PATH", os.environ.get("AWS_DATA_PATH", ""))
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    time.tzset()
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    sys.argv = ["aws", *arguments]
    code = exit_code()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            pass
    connection.sendall(str(code).encode())
    os._exit(0)


def exit_code():
    try:
        return awscli.clidriver.main() or 0
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1


def end_with_input():
    while os.read(0, 4096):
        pass
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_input, daemon=True).start()
    serve(sys.argv[1])
