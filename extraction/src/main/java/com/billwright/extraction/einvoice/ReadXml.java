package com.billwright.extraction.einvoice;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Parses XML from anybody: no DOCTYPE, no entities but the five built in, nothing fetched from
/// anywhere, and no more than the limits allow. What breaks a rule is no XML.
final class ReadXml {

    private final XmlLimits limits;

    /// @param limits on what is read
    ReadXml(XmlLimits limits) {
        this.limits = limits;
    }

    /// Why an XML is not read on.
    private static final class Refused extends Exception {
        Refused(String why) {
            super(why, null, false, false);
        }
    }

    /// The root element, when it is one of a known format. Elements of other namespaces are left out
    /// with all that is in them.
    ///
    /// @param formats the namespaces of the format whose root it is; empty for a foreign root
    Optional<XmlElement> root(byte[] xml, Function<XmlElement, Set<String>> formats) {
        int start = start(xml);
        if (xml.length - start > limits.bytes() || start == xml.length) {
            return Optional.empty();
        }
        try {
            XMLStreamReader reader =
                    factory()
                            .createXMLStreamReader(
                                    new ByteArrayInputStream(xml, start, xml.length - start));
            return new Parse(reader, formats).root();
        } catch (XMLStreamException | Refused | RuntimeException malformed) {
            // The JDK's parser also throws unchecked exceptions at some malformed input.
            return Optional.empty();
        }
    }

    /// Blanks before the XML declaration are wrong but met with, also after a byte order mark.
    private static int start(byte[] xml) {
        int mark = isMark(xml) ? 3 : 0;
        int at = mark;
        while (at < xml.length && (xml[at] == ' ' || xml[at] >= '\t' && xml[at] <= '\r')) {
            at++;
        }
        return at == mark ? 0 : at;
    }

    private static boolean isMark(byte[] xml) {
        return xml.length >= 3
                && xml[0] == (byte) 0xEF
                && xml[1] == (byte) 0xBB
                && xml[2] == (byte) 0xBF;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /// One document's parsing.
    private final class Parse {

        private final XMLStreamReader reader;
        private final Function<XmlElement, Set<String>> formats;
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private final Deque<StringBuilder> texts = new ArrayDeque<>();
        private Set<String> namespaces = Set.of();
        private @Nullable XmlElement root;
        private int elements;

        /// How deep within an element that is left out; 0 outside of any.
        private int leftOut;

        Parse(XMLStreamReader reader, Function<XmlElement, Set<String>> formats) {
            this.reader = reader;
            this.formats = formats;
        }

        Optional<XmlElement> root() throws XMLStreamException, Refused {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            read();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Refused("a DOCTYPE or an entity");
                    default -> {
                        // Comments and processing instructions say nothing.
                    }
                }
            }
            return Optional.ofNullable(root);
        }

        private void begin() throws Refused {
            if (++elements > limits.elements() || open.size() + leftOut >= limits.depth()) {
                throw new Refused("more elements than any invoice has");
            }
            String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
            XmlElement element = new XmlElement(namespace, reader.getLocalName());
            if (root == null) {
                namespaces = formats.apply(element);
                if (namespaces.isEmpty()) {
                    throw new Refused("not a known format");
                }
                root = element;
            } else if (leftOut > 0 || !namespaces.contains(namespace)) {
                leftOut++;
                return;
            } else {
                open.element().add(element);
            }
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                element.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            open.push(element);
            texts.push(new StringBuilder());
        }

        private void end() {
            if (leftOut > 0) {
                leftOut--;
                return;
            }
            StringBuilder text = texts.pop();
            XmlElement element = open.pop();
            if (text.length() <= limits.characters()) {
                element.become(text.toString());
            }
        }

        private void read() {
            if (leftOut == 0 && !texts.isEmpty()) {
                StringBuilder text = texts.element();
                if (text.length() <= limits.characters()) {
                    text.append(
                            reader.getTextCharacters(),
                            reader.getTextStart(),
                            Math.min(reader.getTextLength(), limits.characters() + 1));
                }
            }
        }
    }
}
