package dev.wirelint.format;

import dev.wirelint.article.Article;

/** A story with what it takes to write it back as it was. */
public record StoryOnDisk(Article article, Encoding encoding) {}
