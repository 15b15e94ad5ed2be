package com.billwright.extraction.text;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/// An opened document, whose pages are read one after the other.
interface PageSource extends Closeable {

    int pages();

    /// Reads a page; what goes wrong with it is thrown.
    ///
    /// @param number from 1
    /// @param pictured whether somebody will look at the page
    ReadPage read(int number, boolean pictured) throws IOException;

    /// A page of which nothing could be read, as large as it would be.
    TextPage unread(int number);

    /// The files that it carries and that may be an e-invoice's XML.
    List<Attachment> attachments();

    @Override
    void close() throws IOException;
}
