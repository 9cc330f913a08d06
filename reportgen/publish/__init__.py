"""Views to files: Markdown by templates, HTML of that Markdown, PDF of that HTML, data; one writer touches the disk."""
