"""The file that Streamlit runs; `fairclause ui` starts it."""

from ui.frame import show

show()
