package com.billwright.extraction.text;

/// A file that a PDF carries: an e-invoice's XML. Only files that may be XML are handed on, and none
/// that unpacks to more than [ReadingLimits] allows.
///
/// @param name as the PDF has it, at most 200 characters; may be empty, never to be trusted as a path
public record Attachment(String name, byte[] bytes) {}
