// A page that draws the network at the address in its fragment with VOSviewer Online, of which this is the component.

import React from "react";
import { createRoot } from "react-dom/client";
import { VOSviewerOnline } from "vosviewer-online";

const answer = await fetch(location.hash.slice(1));
createRoot(document.getElementById("root")).render(<VOSviewerOnline data={await answer.json()} parameters={{}} />);
