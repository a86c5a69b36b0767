"""Conversations that every chat template is given: (name, {"messages", "tools"?, further variables}). Used by chat_template_golden.py and chat_template_check.py."""

WEATHER = {"type": "function", "function": {"name": "get_weather", "description": "Current weather at a place.", "parameters": {
    "type": "object", "properties": {"place": {"type": "string", "description": "City, \"country\""}, "unit": {"type": "string", "enum": ["°C", "°F"], "default": "°C"},
                                     "days": {"type": "integer", "minimum": 1, "maximum": 14}, "detail": {"type": "array", "items": {"type": "string"}}}, "required": ["place"]}}}
ADD = {"type": "function", "function": {"name": "add", "description": "Adds two numbers <a & b>.", "parameters": {
    "type": "object", "properties": {"a": {"type": "number"}, "b": {"type": ["number", "null"]}, "options": {"type": "object", "properties": {"exact": {"type": "boolean"}}}}, "required": ["a", "b"]},
    "return": {"type": "number", "description": "The sum"}}}


def call(name: str, identity: str, arguments) -> dict:
    return {"type": "function", "id": identity, "function": {"name": name, "arguments": arguments}}


CONVERSATIONS = [
    ("question", {"messages": [{"role": "user", "content": "Who wrote Faust?"}]}),
    ("system", {"messages": [{"role": "system", "content": "You answer in one word."}, {"role": "user", "content": "Capital of France?"}, {"role": "assistant", "content": "Paris"}]}),
    ("turns", {"messages": [{"role": "system", "content": "Be kind.\nBe short."}, {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello! How can I help?"},
                            {"role": "user", "content": "Count to 3."}, {"role": "assistant", "content": "1, 2, 3"}, {"role": "user", "content": "Thanks"}, {"role": "assistant", "content": "You're welcome."}]}),
    ("empty", {"messages": [{"role": "system", "content": ""}, {"role": "user", "content": ""}, {"role": "assistant", "content": ""}]}),
    ("unicode", {"messages": [{"role": "user", "content": "Was heißt „naïve Ästhetik“? 日本語 🙂👩‍👩‍👧 ‏שלום e\u0301 \u00a0\u3000 ﬁ ẞ ǅ"}, {"role": "assistant", "content": "İstanbul ΑΣΟΣ Ünïcödé — ½ 𝔘\u2028x"}]}),
    ("spaces", {"messages": [{"role": "user", "content": "  \n\t two \r\n lines \n\n"}, {"role": "assistant", "content": "\n  indented\n\n\tanswer  \n"}, {"role": "user", "content": "\u00a0"}]}),
    ("marks", {"messages": [{"role": "user", "content": "{{ messages }} {% if x %} <|im_end|> </s> [INST] \"q\" 'a' \\n & <b> %s {0}"}, {"role": "assistant", "content": "<think>\nHm, let me see.\n</think>\n\nIt's {'a': \"b\"}"},
                            {"role": "user", "content": "and?"}]}),
    ("reasoning", {"messages": [{"role": "user", "content": "2+2?"}, {"role": "assistant", "reasoning_content": "Two and two\nmake four.", "content": "4"}, {"role": "user", "content": "3+3?"},
                                {"role": "assistant", "reasoning_content": "Six.\n", "content": "6"}], "enable_thinking": False}),
    ("tools", {"messages": [{"role": "system", "content": "Use tools."}, {"role": "user", "content": "Weather in Köln?"}], "tools": [WEATHER, ADD]}),
    ("call", {"messages": [{"role": "user", "content": "Weather in Köln?"}, {"role": "assistant", "content": "", "tool_calls": [call("get_weather", "callW0001", {"place": "Köln", "days": 2, "detail": ["wind", "rain"]})]},
                           {"role": "tool", "name": "get_weather", "tool_call_id": "callW0001", "content": "{\"temperature\": 21.5, \"sky\": \"clear\"}"}, {"role": "assistant", "content": "21.5 °C and clear."}], "tools": [WEATHER]}),
    ("calls", {"messages": [{"role": "system", "content": "Use tools."}, {"role": "user", "content": "1+2 and 1e-7+1e16?"},
                            {"role": "assistant", "content": None, "tool_calls": [call("add", "callA0001", {"a": 1, "b": 2.0}), call("add", "callA0002", {"a": 1e-7, "b": 1e16, "options": {"exact": True, "base": None}})]},
                            {"role": "tool", "name": "add", "tool_call_id": "callA0001", "content": "3.0"}, {"role": "tool", "name": "add", "tool_call_id": "callA0002", "content": "1e+16"},
                            {"role": "assistant", "content": "3 and 1e16."}, {"role": "user", "content": "Thanks!"}], "tools": [WEATHER, ADD]}),
    ("parts", {"messages": [{"role": "user", "content": [{"type": "text", "text": "First part."}, {"type": "text", "text": " Second."}]}, {"role": "assistant", "content": [{"type": "text", "text": "Understood."}]},
                            {"role": "user", "content": "Go on."}], "documents": [{"title": "A", "text": "Alpha."}, {"title": "B", "text": "Beta."}]}),
]
