package com.billwright.extraction.text;

/// A QR code printed on a page.
///
/// @param page from 1
/// @param payload its characters, as encoded
public record QrCode(int page, Box box, String payload) {}
