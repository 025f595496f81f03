"""Runs docs/partnerships.ipynb from top to bottom against a server, as Jupyter does, and prints as JSON what its cells showed: the arguments
are the notebook, the server's origin, and a file for the picture, or nothing."""

import base64
import json
import os
import sys

import nbformat
from nbclient import NotebookClient

notebook, origin = sys.argv[1:3]
os.environ["SERVER"] = origin
book = nbformat.read(notebook, as_version=4)
NotebookClient(book, timeout=120, kernel_name="python3").execute()
seen = {"texts": [], "tables": [], "pictures": 0}
for cell in book.cells:
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if output["output_type"] == "stream":
            seen["texts"].append(output["text"])
        if "text/html" in data:
            seen["tables"].append(data["text/plain"])
        if "image/png" in data:
            seen["pictures"] += 1
            if len(sys.argv) > 3:
                with open(sys.argv[3], "wb") as picture:
                    picture.write(base64.b64decode(data["image/png"]))
print(json.dumps(seen))
