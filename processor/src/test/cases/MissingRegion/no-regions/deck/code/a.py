import os

styles = {}
