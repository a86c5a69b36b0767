"""Small templates, each about one corner of the language; chat_template_golden.py writes what Transformers makes of them."""

SOURCES = r"""
{{ 1 + 2 * 3 - 4 }} {{ 7 / 2 }} {{ 7 // 2 }} {{ -7 // 2 }} {{ 7 % 3 }} {{ -7 % 3 }} {{ 7.5 % -2 }} {{ 2 ** 10 }} {{ 2 ** -1 }} {{ 2 ** 3 ** 2 }} {{ -2 ** 2 }}
{{ 0.1 + 0.2 }} {{ 1e15 }} {{ 1e16 }} {{ 1.5e-5 }} {{ 0.0001 }} {{ 1e100 }} {{ 100.0 }} {{ -0.0 }} {{ 1_000 }} {{ 0x1F }} {{ 0b101 }} {{ 0o17 }} {{ 1_0.5_0e1_0 }}
{{ true }} {{ None }} {{ none }} {{ False }} {{ [1, 'a', none, true, 1.0] }} {{ (1,) }} {{ () }} {{ {'a': 1, "b's": [2]} }} {{ {1: 2, none: 3, (1, 2): 4} }}
{{ 'a' 'b' "c" }} {{ 'it\'s' }} {{ ["it's", 'say "x"', 'both \' and "'] }} {{ ['\n\t\\', '\x00\x7f', '\u00e9\u200b\u2028', '🙂', '\ue000'] }}
{{ '\x41\u0042\U00000043\103\q' }} {{ 'a\
b' }} {{ "\a\b\f\v" | tojson }}
{{ 'x' ~ 1 ~ none ~ 2.0 ~ [1] ~ undefined_thing }} {{ 'ab' * 3 }} {{ 3 * 'ab' }} {{ [1] * 2 + [3] }} {{ (1,) + (2,) }} {{ 'a' + 'b' }} {{ 'ab' * -1 }}|
{{ 1 < 2 < 3 }} {{ 1 < 2 > 3 }} {{ 1 == 1.0 == true }} {{ 'a' < 'b' }} {{ [1, 2] < [1, 3] }} {{ 'é' > 'z' }} {{ 1 != 2 }} {{ none == none }} {{ [1] == (1,) }} {{ {'a': 1} == {'a': 1.0} }}
{{ 1 in [1, 2] }} {{ 3 not in [1, 2] }} {{ 'a' in 'abc' }} {{ 'a' in {'a': 1} }} {{ '' in 'abc' }} {{ 1 in nothing_here }} {{ not 1 in [1] }}
{{ 1 and 0 }} {{ 0 or 'x' }} {{ '' or none }} {{ not '' }} {{ not not 1 }} {{ 1 if 0 }}| {{ 1 if 0 else 2 if 1 else 3 }} {{ (1 if 1) }}
{{ 'abcdef'[1:3] }} {{ 'abcdef'[::-1] }} {{ 'abcdef'[-2:] }} {{ 'abcdef'[::2] }} {{ 'abcdef'[4:1:-1] }} {{ [1,2,3][-1] }} {{ [1,2,3][5] }}| {{ 'añb🙂c'[1:4] }} {{ 'x'[:100] }} {{ (1,2,3)[1:] }} {{ [1,2,3,4][:-1] }} {{ [1,2,3][none:none] }}
{{ {'a': {'b': [1, {'c': 2}]}}.a.b[1].c }} {{ {'items': 1}['items'] }} {{ {'a': 1}.missing }}| {{ {'a': 1}['missing'] }}| {{ [10, 20].0 }} {{ [[1, 2]].0.1 }}
{{ {'a': 1}.missing.deeper }}
{{ nothing }}|{{ nothing | length }}|{{ nothing | list }}|{{ nothing | upper }}|{{ nothing | join }}|{{ nothing | default('d') }}|{{ '' | default('d') }}|{{ '' | default('d', true) }}|{{ none | d('x') }}
{{ nothing.more }}
{{ nothing + 1 }}
{{ nothing() }}
{{ nothing < 1 }}
{{ 1 + 'a' }}
{{ 'a' + 1 }}
{{ 1 / 0 }}
{{ none + 1 }}
{{ [] > 1 }}
{{ 1() }}
{{ [1,2,3] | sum }} {{ [1,2,3] | max }} {{ ['b','A','c'] | min }} {{ ['b','A','c'] | sort }} {{ ['b','A','c'] | sort(case_sensitive=true) }} {{ [3,1,2] | sort(reverse=true) }} {{ [{'n': 2}, {'n': 1}] | sort(attribute='n') }} {{ [] | max }}| {{ [1.5, 2] | sum }} {{ [{'n': 2}, {'n': 1}] | sum(attribute='n') }} {{ [[1], [2]] | sum(start=[]) }}
{{ 'hello world' | title }} {{ "it's a-b (c) <d>" | title }} {{ 'HELLO' | capitalize }} {{ 'ßa ǆ' | title }} {{ 'ß' | upper }} {{ 'ΑΣ' | lower }} {{ 'ǆx'.title() }} {{ "they're".title() }} {{ 'éa'.capitalize() }} {{ 'İ' | lower | length }}
{{ ' a ' | trim }}| {{ 'xxaxx' | trim('x') }} {{ '\u00a0a\u3000' | trim }}| {{ 5 | trim }} {{ ' a '.strip() }}| {{ 'abcba'.strip('ab') }} {{ ' a '.lstrip() }}|{{ ' a '.rstrip() }}| {{ 'aab'.lstrip('a') }} {{ '\x1ca\x1f'.strip() }}|
{{ 'a,b,,c'.split(',') }} {{ ' a  b '.split() }} {{ 'a b c'.split(' ', 1) }} {{ 'a b c'.split(none, 1) }} {{ ' a  b c '.split(maxsplit=1) }} {{ 'a.b.c'.rsplit('.', 1) }} {{ ' a b  c '.rsplit(none, 1) }} {{ ''.split() }} {{ ''.split(',') }} {{ 'a\u2003b'.split() }}
{{ 'a\nb\r\nc\x0bd\x1ee\u2028f'.splitlines() }} {{ 'a\n'.splitlines(true) }} {{ 'a=b=c'.partition('=') }} {{ 'a=b=c'.rpartition('=') }} {{ 'abc'.partition('x') }} {{ 'abc'.rpartition('x') }}
{{ 'abc'.startswith('a') }} {{ 'abc'.startswith(('x', 'ab')) }} {{ 'abc'.endswith('bc') }} {{ 'abc'.startswith('b', 1) }} {{ 'abc'.find('c') }} {{ 'éabc'.find('b') }} {{ 'abc'.find('x') }} {{ 'abcabc'.rfind('b') }} {{ 'aaaa'.count('aa') }} {{ 'abc'.count('') }} {{ 'abc'.index('b') }} {{ 'abc'.find('a', 1) }}
{{ 'abc'.index('x') }}
{{ 'aXbX'.replace('X', '-') }} {{ 'aXbX'.replace('X', '-', 1) }} {{ 'ab'.replace('', '-') }} {{ 'aXbX' | replace('X', '') }} {{ 'aXbX' | replace('X', 'Y', 1) }} {{ 5 | replace(5, 6) }}
{{ ', '.join(['a', 'b']) }} {{ [1, none, 'x'] | join('-') }} {{ [{'a': 1}, {'a': 2}] | join(', ', attribute='a') }} {{ 'abc' | join('.') }} {{ {'k': 1, 'l': 2} | join(',') }} {{ [] | join(',') }}|
{{ '-'.join([1]) }}
{{ 'abc'.upper().lower().title() }} {{ 'a1'.isalnum() }} {{ '12'.isdigit() }} {{ '½'.isnumeric() }} {{ '½'.isdigit() }} {{ '²'.isdigit() }} {{ '²'.isdecimal() }} {{ 'é'.isalpha() }} {{ ' \t'.isspace() }} {{ ''.isalpha() }} {{ 'AB'.isupper() }} {{ 'aB'.islower() }} {{ '1'.isupper() }} {{ 'ª'.islower() }}
{{ 'a'.center(4, '*') }} {{ 'ab'.center(5, '*') }} {{ 'a'.ljust(3, '.') }} {{ 'a'.rjust(3) }} {{ '-5'.zfill(4) }} {{ '5'.zfill(3) }} {{ 'ab' | center(6) }}| {{ 'prefix-x'.removeprefix('prefix-') }} {{ 'x.py'.removesuffix('.py') }}
{{ {'b': 1, 'a': 2}.items() | list }} {{ {'b': 1}.keys() | list }} {{ {'b': 1}.values() | list }} {{ {'b': 1}.get('b') }} {{ {'b': 1}.get('x') }} {{ {'b': 1}.get('x', 5) }} {{ {'b': 1} | items | list }} {{ {'b': 1, 'A': 2} | dictsort }} {{ {'b': 1, 'a': 2} | dictsort(by='value') }} {{ {'b': 1, 'a': 2} | dictsort(reverse=true) }} {{ {'a': 1}.items() | length }} {{ {'a': 1}.copy() }}
{{ {'a': 1}.update({'b': 2}) }}
{{ [1].append(2) }}
{{ [1, 2, 1].count(1) }} {{ [1, 2, 1].index(2) }} {{ (1, 2).index(2) }}
{{ [1, 2, 3] | first }} {{ [1, 2, 3] | last }} {{ 'abc' | first }} {{ 'abc' | last }} {{ [] | first }}| {{ [3, 1] | reverse | list }} {{ 'añb' | reverse }} {{ {'a': 1, 'b': 2} | first }} {{ [1, 2, 3] | length }} {{ 'añ🙂' | count }} {{ {'a': 1} | length }}
{{ [1, 2, 2, 'a', 'A'] | unique | list }} {{ ['a', 'A'] | unique(case_sensitive=true) | list }} {{ [1,2,3,4,5] | batch(2) | list }} {{ [1,2,3] | batch(2, 0) | list }} {{ [1,2,3,4,5] | slice(2) | list }} {{ [1,2,3] | slice(2, 'x') | list }}
{{ [{'r': 'u', 'n': 1}, {'r': 'a', 'n': 2}, {'r': 'u', 'n': 3}] | groupby('r') }} {% for g in [{'r': 'u', 'n': 1}, {'r': 'a', 'n': 2}] | groupby('r') %}{{ g.grouper }}{{ g.list | length }}{% endfor %}
{{ [{'a': 1}, {'a': 2}, {}] | map(attribute='a') | list }} {{ [{'a': 1}, {}] | map(attribute='a', default=0) | list }} {{ ['a', 'b'] | map('upper') | join }} {{ [{'a': {'b': 1}}] | map(attribute='a.b') | list }} {{ [[1, 2], [3, 4]] | map(attribute=1) | list }} {{ ['a-b'] | map('replace', '-', '+') | list }} {{ [1, 2] | map('string') | list }}
{{ [1, 2, 3, 4] | select('odd') | list }} {{ [1, 2, 3, 4] | reject('odd') | list }} {{ [0, 1, ''] | select | list }} {{ [1, 2, 3] | select('gt', 1) | list }} {{ [{'a': 1}, {'a': 0}, {}] | selectattr('a') | list }} {{ [{'a': 1}, {}] | selectattr('a', 'defined') | list }} {{ [{'a': 1}, {'a': 2}] | rejectattr('a', 'equalto', 1) | list }} {{ [{'a': 'x'}] | selectattr('a', 'in', ['x', 'y']) | list }} {{ [{'a': 1}] | selectattr('a', '==', 1) | list }}
{% set g = [1, 2] | map('string') %}{{ g | list }}{{ g | list }} {{ ([] | map('upper')) is defined }} {% if [] | selectattr('x') %}yes{% endif %}
{{ ([1, 2] | map('string')) | length }}
{{ ([1, 2] | select)[0] }}|
{{ 3.7 | int }} {{ '42' | int }} {{ '42.9' | int }} {{ 'x' | int }} {{ 'x' | int(7) }} {{ '0x1f' | int(base=16) }} {{ '1f' | int(0, 16) }} {{ none | int }} {{ true | int }} {{ ' 5 ' | int }} {{ '1_000' | int }} {{ '3.5' | float }} {{ 'x' | float }} {{ 'inf' | float }} {{ '1e3' | float }} {{ '-1e-3' | float }} {{ 5 | float }}
{{ 42.55 | round }} {{ 42.55 | round(1) }} {{ 2.5 | round }} {{ 3.5 | round }} {{ -2.5 | round }} {{ 42.55 | round(1, 'floor') }} {{ 42.51 | round(0, 'ceil') }} {{ 42 | round }} {{ 1234.5 | round(-2) }} {{ 2.675 | round(2) }} {{ -5 | abs }} {{ -5.5 | abs }} {{ 0.5 | round | int }}
{{ 'a\nb\n\nc' | indent }}| {{ 'a\nb' | indent(2, true) }}| {{ 'a\n\nb' | indent(2, blank=true) }}| {{ 'a\nb' | indent('>> ') }}| {{ '' | indent(2) }}| {{ 'a\n' | indent(2) }}| {{ 'a\nb' | indent(width=1, first=true) }}
{{ 'foo bar baz qux' | truncate(9) }} {{ 'foo bar baz qux' | truncate(9, true) }} {{ 'foo bar baz qux' | truncate(11) }} {{ 'foo bar baz qux' | truncate(11, false, '...', 0) }} {{ 'ab cd_e é-f' | wordcount }} {{ 'a b&c/ü' | urlencode }} {{ '<a href="x">\'&' | e }} {{ '<' | escape }} {{ '<b>' | safe }} {{ 5 | string }} {{ [1] | string }}
{{ '%s and %d and %5.2f|%-5s|%05d|%x|%r|%%|%+d' % ('a', 3, 1.5, 'b', 42, 255, 'q', 7) }} {{ '%s' % 'x' }} {{ '%s %s' | format('a', [1]) }} {{ '%(a)s' | format(a=1) }} {{ '%s' % none }} {{ '%e %g %G' % (12345.678, 0.00001, 1e20) }} {{ '%5s|%.2s' % ('a', 'bcd') }} {{ '%i' % 3.9 }} {{ '%s' % [1, 2] }}
{{ '%d' % 'x' }}
{{ '%s %s' % 'x' }}
{{ '{} {}'.format(1, 'a') }} {{ '{0}{1}{0}'.format('a', 'b') }} {{ '{a} {b[0]} {b[1]}'.format(a=1, b=[2, 3]) }} {{ '{:>5}|{:<5}|{:^5}|{:*^7}'.format('a', 'b', 'c', 'd') }} {{ '{:.2f} {:05d} {:,} {:x} {:e} {:%} {:+}'.format(3.14159, 42, 1234567, 255, 12345.0, 0.25, 5) }} {{ '{{}} {!r}'.format('x') }} {{ '{:d}'.format(3) }} {{ '{:.3}'.format('abcdef') }} {{ '{:10.3f}|'.format(2.5) }}
{{ '{}'.format() }}
{{ {'a': [1, {'b': none}], 'c': true, 'd': 1.0, 'e': 'ü"\n'} | tojson }} {{ {'b': 1, 'a': [1, 2, []], 'c': {}} | tojson(indent=2) }} {{ 'ü🙂\x7f' | tojson(ensure_ascii=true) }} {{ [1, 2] | tojson(separators=(',', ':')) }} {{ {'b': 1, 'a': 2} | tojson(sort_keys=true) }} {{ [1, [2]] | tojson(indent=0) }} {{ '</script>&\u2028' | tojson }} {{ {1: 2, none: 3, true: 4, 1.5: 5} | tojson }} {{ (1, 2) | tojson }} {{ [1] | tojson(indent='\t') }} {{ 1e16 | tojson }} {{ '\x01\x1f/' | tojson }} {{ 'x' | tojson(true) }}
{{ nothing | tojson }}
{{ {'a': 1}.items() | tojson }}
{{ namespace(a=1) | tojson }}
{{ 1 is defined }} {{ nothing is defined }} {{ nothing is undefined }} {{ none is none }} {{ 1 is not none }} {{ 'a' is string }} {{ 1 is number }} {{ true is number }} {{ true is integer }} {{ 1 is integer }} {{ 1.0 is float }} {{ true is boolean }} {{ true is true }} {{ 1 is true }} {{ false is false }} {{ {} is mapping }} {{ [] is sequence }} {{ 'a' is sequence }} {{ {} is sequence }} {{ 1 is sequence }} {{ [] is iterable }} {{ 1 is iterable }} {{ nothing is iterable }} {{ nothing is sequence }} {{ range is callable }} {{ {}.items() is sequence }} {{ {}.items() is iterable }}
{{ 3 is odd }} {{ 4 is even }} {{ 9 is divisibleby 3 }} {{ 9 is divisibleby(4) }} {{ 'a' is eq 'a' }} {{ 1 is lt 2 }} {{ 2 is ge(2) }} {{ 'a' is in ['a'] }} {{ 'A' is upper }} {{ 'a' is lower }} {{ 'x' is sameas 'x' }} {{ none is sameas none }} {{ 'upper' is filter }} {{ 'nope' is filter }} {{ 'odd' is test }} {{ 1 is not odd }} {{ 'a' is not in 'abc' }} {{ 1 is equalto 1.0 }} {{ 'x' is escaped }}
{{ 1 is nope }}
{{ 1 | nope }}
{% for i in range(5) %}{{ i }}{% if i == 3 %}{% break %}{% endif %}{% if i == 1 %}{% continue %}{% endif %}-{% endfor %} {{ range(3) }} {{ range(1, 7, 2) | list }} {{ range(3, 0, -1) | list }} {{ range(0) | list }} {{ range(5)[2] }} {{ range(5) | length }}
{{ range(1000000) }}
{% for x in 'abc' %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.cycle('o', 'e') }}{{ loop.previtem }}{{ loop.nextitem }}{{ loop.depth }} {% endfor %}
{% for x in [1, 1, 2] %}{{ loop.changed(x) }} {% endfor %}{% for a, b in {'x': 1}.items() %}{{ a }}{{ b }}{% endfor %}{% for (a, b), c in [((1, 2), 3)] %}{{ a }}{{ b }}{{ c }}{% endfor %}{% for x in [] %}{% else %}none{% endfor %}{% for x in [1, 2, 3] if x > 1 %}{{ loop.index }}:{{ x }} {% endfor %}{% for x in nothing %}{% else %}empty{% endfor %}
{% for x in [1, 2] if x > 5 %}a{% else %}b{% endfor %}{% for x in none %}{% endfor %}
{% for a, b in [(1, 2, 3)] %}{% endfor %}
{% for item in [{'n': 1, 'c': [{'n': 2, 'c': []}]}] recursive %}{{ item.n }}@{{ loop.depth }}({{ loop(item.c) }}){% endfor %}
{% set x = 1 %}{% for i in [1, 2] %}{% set x = x + 1 %}{{ x }}{% endfor %}{{ x }}{% if true %}{% set x = 9 %}{% endif %}{{ x }}{% set a, b = 1, 2 %}{{ a + b }}{% set t = 1, 2 %}{{ t }}
{% for i in [1, 2] %}{{ y }}|{% set y = i %}{{ y }}{% endfor %}{{ y }}
{% set ns = namespace(n=0, l=[]) %}{% for i in [1, 2] %}{% set ns.n = ns.n + i %}{% set ns.l = ns.l + [i] %}{% endfor %}{{ ns.n }}{{ ns.l }}{{ ns.missing }} {{ namespace({'a': 1}, b=2).a }} {{ namespace(a=1) }}
{% set ns = namespace() %}{% set ns._x = 1 %}
{% set d = {} %}{% set d.x = 1 %}
{% set b %}a {{ 1 + 1 }}{% set inner = 5 %}{% endset %}{{ b }}{{ inner }}{% set u | upper | replace('A', 'x') %}abc{% endset %}{{ u }}
{% with a = 1, b = 2 %}{{ a }}{{ b }}{% set a = 5 %}{{ a }}{% endwith %}{{ a }}{% with %}{% set q = 1 %}{% endwith %}{{ q }}{% with x = 1 %}{% with y = x + 1 %}{{ y }}{% endwith %}{% endwith %}
{% filter upper %}abc {{ 'd' }}{% endfilter %}{% filter replace('a', 'b') | upper %}banana{% endfilter %}
{% macro m(a, b=2, c='x') %}[{{ a }},{{ b }},{{ c }}]{% endmacro %}{{ m(1) }}{{ m(1, c=3) }}{{ m() }}{{ m(b=1, a=0) }}{{ m.name }}
{% macro m(a) %}{{ a }}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m(1, 2, 3, z=4) }}
{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}
{% macro m(a) %}{{ a }}{% endmacro %}{{ m(q=2) }}
{% macro m(n) %}{{ n }}{% if n > 0 %}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(5) }}
{% macro wrap(t) %}<{{ t }}>{{ caller() }}</{{ t }}>{% endmacro %}{% call wrap('b') %}in{{ 1 }}{% endcall %}{% macro each(l) %}{% for x in l %}{{ caller(x, loop.index) }}{% endfor %}{% endmacro %}{% call(a, i) each(['p', 'q']) %}{{ i }}{{ a }};{% endcall %}
{% set x = 1 %}{% macro m() %}{{ x }}{% endmacro %}{% set x = 2 %}{{ m() }}{% for x in [7] %}{{ m() }}{% endfor %}
{% macro m(a, b=a) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }} {% macro f(x) %}{% set y = x %}{{ y }}{% endmacro %}{{ f(1) }}{{ y }}
{{ m() }}{% macro m() %}x{% endmacro %}
{{ dict(a=1, b=2) }} {{ dict([('x', 1)], y=2) }} {{ dict({'a': 1}) }} {% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.next() }}{{ c.current }} {% set j = joiner('; ') %}{{ j() }}1{{ j() }}2{{ j() }}
{{ dict(*[[('a', 1)]], **{'b': 2}) }} {{ 'x{}y{}'.format(*[1, 2]) }}
{{ strftime_now('%Y-%m-%d %H:%M:%S %j %A %b %d, %y %I%p %%') }}
{{ raise_exception('no ' ~ 1) }}
{# a comment {{ 1 }} {% if %} #}x{#- trim -#}   y
{% raw %}{{ not }} {% this %}{# nor #}{% endraw %}z
{%- raw -%}   {{ a }}   {%- endraw -%}   z
a   {%- if true -%}   b   {%- endif -%}   c
a   {%- if true +%}   b   {%+ endif %}   c
  {% if true %}
  x
  {% endif %}
y
  {%+ if true %}
x
  {%+ endif %}
	{% set x = 1 %}
	{{ x }}

z
{{ '{{' }} {{ "%}" }} {{ {'a': {'b': 1}}['a']['b'] }}{{ {'a':{'b':1}} }}
{% if 1 %}a{% elif 2 %}b{% else %}c{% endif %}{% if 0 %}a{% elif 2 %}b{% else %}c{% endif %}{% if nothing %}a{% else %}c{% endif %}{% if 0, %}t{% endif %}
{% generation %}a{{ 1 }}{% set x = 2 %}{% endgeneration %}{{ x }}
{% print 1, 'a' %}
{{ 1, 2 }} {{ (1, 2)[0] }} {{ [1, 2,] }} {{ {'a': 1,} }} {{ 'a' if true else 'b' ~ 'c' }} {{ 'a' ~ 'b' if false else 'c' }} {{ 1 + 2 ~ 3 * 4 }} {{ not true == false }} {{ -1 | abs }} {{ -(1) | abs }} {{ 2 * 3 | string }} {{ (2 * 3) | string * 2 }}
{{ 'a'.b.c }}
{{ 'x' is defined and 'y' is not none or false }} {{ 5 is divisibleby 5 and true }} {{ nothing is defined or 'k' }} {{ [1, 2] | length > 1 }} {{ 'a' | upper == 'A' }} {{ 1 == 1 | int }}
{{ messages[0]['content'] | length }} {{ messages[-1].role }} {{ messages | map(attribute='role') | join(',') }} {{ (messages | selectattr('role', 'equalto', 'user') | list)[-1].content }} {{ messages | length }} {{ bos_token }} {{ tools is none }} {{ documents is none }} {{ add_generation_prompt }}
{{ messages[0].content.__class__ }}| {{ ''.__class__.__mro__ }}
{{ [1, 2, 3].__len__() }}
{{ loop }}
{% include 'x' %}
{% extends 'x' %}
{% import 'x' as y %}
{% do 1 %}
{% nope %}
{% if %}
{% if 1 %}
{% endif %}
{% for x %}{% endfor %}
{{ 1 +
{{ (1 }}
{{ 'a }}
{# open
{% raw %} open
{{ 1 | }}
{{ a b }}
{{ }}
{% set 1 = 2 %}
{% set true = 2 %}
{% break %}
{% macro m(a=1, b) %}{% endmacro %}
{{ f(a=1, 2) }}
{{ "\xZZ" }}
{{ 1 is odd is even }}
{{ 9999999999 * 9999 }} {{ 2 ** 62 }} {{ -9223372036854775807 }}
{{ 'abc' | attr('upper') is callable }} {{ {'a': 1} | attr('a') }}| {{ 'a' | list }} {{ 'añ' | list }} {{ {'a': 1} | list }} {{ 5 | default(6) }} {{ [none, 1] | map('default', 'z', true) | list }}
{{ [[1, 'a'], [0, 'b']] | sort }} {{ ['a', 'B', 'c'] | sort(reverse=true) }} {{ [true, false] | sort }} {{ ['x', 'y'] | map('upper') | map('lower') | join('+') }} {{ [1, 'a'] | map('string') | sort }}
{{ [1, 'a'] | sort }}
{{ '' if messages is string else 'list' }} {{ messages is mapping }} {{ messages[0] is mapping }} {{ messages[0].content is string }} {{ (messages[0].content is string) | string }}
{{ '\u00e9' == 'é' }} {{ 'é' | length }} {{ 'e\u0301' | length }} {{ 'ñ'[0] }} {{ 'Ω' | lower }} {{ 'straße'.upper() }} {{ 'ŉ'.title() }} {{ 'ﬁ'.upper() }} {{ 'ﬁ'.title() }} {{ 'ΌΣΟΣ'.lower() }} {{ 'aΣ b'.lower() }} {{ 'ⅷ'.upper() }}
"""


def sources() -> list:
    """One a line; lines that begin with white space, and those behind them up to one that does not, belong to the line before."""
    grouped = []
    for line in SOURCES.strip("\n").split("\n"):
        joins = grouped and (line == "" or line[0] in " \t" or line in ("y", "z", "x") or grouped[-1].endswith("\\"))
        if joins:
            grouped[-1] += "\n" + line
        else:
            grouped.append(line)
    return grouped
