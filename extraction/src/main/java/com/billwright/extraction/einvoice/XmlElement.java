package com.billwright.extraction.einvoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of a parsed XML with what is in it. Names are local: the reader let in only elements of
/// the namespaces that it was told.
final class XmlElement {

    private final String namespace;
    private final String name;
    private Map<String, String> attributes = Map.of();
    private List<XmlElement> children = List.of();
    private String text = "";

    XmlElement(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    void put(String attribute, String value) {
        attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
        attributes.put(attribute, value);
    }

    void add(XmlElement child) {
        children = children.isEmpty() ? new ArrayList<>() : children;
        children.add(child);
    }

    void become(String content) {
        text = content.strip();
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    /// Its own characters, without blanks at the ends.
    String text() {
        return text;
    }

    /// Empty when it has no such attribute.
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /// The elements at a path of names, `Party/Name`, in document order. A step may name several,
    /// `ID|IssuerAssignedID`, and ask for an attribute's value, `ID[schemeID=VA]`; an empty value
    /// asks for none, `ID[schemeID=]`.
    Stream<XmlElement> all(String path) {
        Stream<XmlElement> found = Stream.of(this);
        for (String step : path.split("/")) {
            int condition = step.indexOf('[');
            List<String> names =
                    List.of((condition < 0 ? step : step.substring(0, condition)).split("\\|"));
            found = found.flatMap(e -> e.children.stream().filter(c -> names.contains(c.name)));
            if (condition >= 0) {
                String[] wanted = step.substring(condition + 1, step.length() - 1).split("=", 2);
                found = found.filter(e -> e.attribute(wanted[0]).equals(wanted[1]));
            }
        }
        return found;
    }

    Optional<XmlElement> first(String path) {
        return all(path).findFirst();
    }

    /// The first text at a path that is not empty.
    Optional<String> text(String path) {
        return all(path).map(XmlElement::text).filter(t -> !t.isEmpty()).findFirst();
    }
}
