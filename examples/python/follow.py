"""Lists accounts and conversations, follows events over breaks, and can send. Standard library only.

    python3 examples/python/follow.py [--data-dir DIR] [--once | --seconds N] [--send TEXT]

Without --once or --seconds it follows until it is stopped. --send needs a crawler that is connected; a live
room cannot be sent to, and the app says so.
"""

import argparse
import json
import os
import pathlib
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid


def default_data_dir():
    """Where this system has it; a running demo has one of its own inside."""
    chosen = os.environ.get("DANMUDECK_DATA")
    home = pathlib.Path.home()
    if chosen:
        folder = pathlib.Path(chosen)
    elif sys.platform == "win32":
        folder = pathlib.Path(os.environ.get("APPDATA", home / "AppData/Roaming")) / "DanmuDeck" / "data"
    elif sys.platform == "darwin":
        folder = home / "Library/Application Support/DanmuDeck/data"
    else:
        folder = pathlib.Path(os.environ.get("XDG_DATA_HOME", home / ".local/share")) / "danmudeck"
    return folder if (folder / "runtime.json").exists() else folder / "demo"


class Api:
    def __init__(self, data_dir):
        self.base_url = json.loads((data_dir / "runtime.json").read_text("utf-8"))["base_url"]
        self.tokens = json.loads((data_dir / "api-tokens.json").read_text("utf-8"))

    def open(self, path, query=None, body=None, headers=None, timeout=15):
        url = self.base_url + path + ("?" + urllib.parse.urlencode(query) if query else "")
        # Only what changes something needs the control token.
        token = self.tokens["read" if body is None else "control"]
        request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}", **(headers or {})})
        if body is not None:
            request.data = json.dumps(body).encode("utf-8")
            request.add_header("Content-Type", "application/json")
        return urllib.request.urlopen(request, timeout=timeout)

    def get(self, path, **query):
        with self.open(path, query) as answer:
            return json.load(answer)["data"]

    def rows(self, path, key, **query):
        """Every row of a list, page after page."""
        while True:
            data = self.get(path, **query)
            yield from data[key]
            if data["next_cursor"] is None:
                return
            query["cursor"] = data["next_cursor"]

    def send(self, conversation_id, content):
        # The key makes it safe to repeat the call after a lost answer: nothing is sent twice.
        key = str(uuid.uuid4())
        body = {"conversation_id": conversation_id, "content": content}
        try:
            with self.open("/api/im/messages", body=body, headers={"Idempotency-Key": key}) as answer:
                return json.load(answer)["data"]["status"]
        except urllib.error.HTTPError as refusal:
            reason = json.load(refusal)
            return f"{reason['status_msg']} ({reason['error_code']})"

    def events(self, until):
        """Event after event; after a break it goes on behind the last one, so that none is lost."""
        last_id = None
        while time.monotonic() < until:
            headers = {"Accept": "text/event-stream", **({"Last-Event-ID": last_id} if last_id else {})}
            try:
                # The app says something every 15 s: a longer silence is a dead connection.
                timeout = max(0.1, min(45, until - time.monotonic()))
                with self.open("/api/im/events", headers=headers, timeout=timeout) as stream:
                    data = None
                    for raw in stream:
                        line = raw.decode("utf-8").rstrip("\n")
                        if line.startswith("id: "):
                            last_id = line[4:]
                        elif line.startswith("data: "):
                            data = line[6:]
                        elif line == "" and data is not None:
                            yield json.loads(data)
                            data = None
                        if time.monotonic() >= until:
                            return
            except urllib.error.HTTPError as refusal:
                if refusal.code not in (429, 500, 503):
                    raise
                time.sleep(1)
            except OSError:
                time.sleep(min(1, max(0, until - time.monotonic())))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data-dir", type=pathlib.Path)
    options.add_argument("--once", action="store_true")
    options.add_argument("--seconds", type=float)
    options.add_argument("--send", metavar="TEXT")
    chosen = options.parse_args()
    data_dir = chosen.data_dir or default_data_dir()
    if not (data_dir / "runtime.json").exists():
        sys.exit(f"DanmuDeck is not running: there is no runtime.json in {data_dir}.")
    api = Api(data_dir)

    conversation = None
    for account in api.rows("/api/im/accounts", "users"):
        print("account", account["account_id"], account["user_name"])
        # The first page is enough to look at; `rows` would read them all.
        page = api.get("/api/im/conversations", account_id=account["account_id"], count=5)
        for row in page["conversations"]:
            print("  conversation", row["conversation_id"], row["participant"]["user_name"])
            conversation = conversation or row["conversation_id"]

    if chosen.send is not None:
        print("send:", "no conversation" if conversation is None else api.send(conversation, chosen.send))
    if chosen.once:
        return
    until = float("inf") if chosen.seconds is None else time.monotonic() + chosen.seconds
    for event in api.events(until):
        if event["type"] == "resync_required":
            print("events were lost: load the lists again")
        else:
            print("event", event["seq"], event["type"], flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
