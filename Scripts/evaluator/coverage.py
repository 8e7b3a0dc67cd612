"""Which forms of the language decided something in a pair: a form that never does proves nothing. `compare --coverage` counts them."""

fired = set()


def mark(form):
    fired.add(form)
