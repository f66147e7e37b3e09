// Nothing of its own: only carries the precompiled headers of the tests.
