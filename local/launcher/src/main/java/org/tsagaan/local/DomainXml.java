package org.tsagaan.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Payara's {@code domain.xml}, of which only the configuration of the one server is touched. */
final class DomainXml {
    private final Path file;
    private final Document document;
    private final Element server;

    private DomainXml(Path file, Document document) {
        this.file = file;
        this.document = document;
        this.server = named(document.getDocumentElement(), "config", "name", "server-config");
    }

    static DomainXml read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DomainXml(file, factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException damaged) {
            throw new IOException(file + " is damaged", damaged);
        }
    }

    void write() throws IOException {
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException refused) {
            throw new IOException(file + " cannot be written", refused);
        }
    }

    /** Sets attributes, given as name and value in turn, of one element of the server. */
    void set(String tag, String key, String name, String... attributes) {
        setAll(named(server, tag, key, name), attributes);
    }

    /** Sets attributes of the only element of a tag within another that has a name. */
    void setInside(String tag, String name, String inner, String... attributes) {
        Element outer = named(server, tag, "name", name);
        setAll((Element) outer.getElementsByTagName(inner).item(0), attributes);
    }

    /** Sets attributes of the first element of this tag, which is made where there is none. */
    void setFirst(String tag, String... attributes) {
        NodeList found = server.getElementsByTagName(tag);
        setAll(found.getLength() == 0 ? add(tag) : (Element) found.item(0), attributes);
    }

    /** Sets attributes of an element that stands outside the server. */
    void setDomainWide(String tag, String... attributes) {
        setAll((Element) document.getElementsByTagName(tag).item(0), attributes);
    }

    /** Adds an element with attributes as the last one of this parent. */
    void add(String parent, String tag, String... attributes) {
        Element made = document.createElement(tag);
        setAll(made, attributes);
        server.getElementsByTagName(parent).item(0).appendChild(made);
    }

    /** Copies an element of the server, with what is in it, under another name. */
    void copy(String tag, String key, String name, String newName) {
        Element original = named(server, tag, key, name);
        Element made = (Element) original.cloneNode(true);
        made.setAttribute(key, newName);
        original.getParentNode().appendChild(made);
    }

    /** Replaces the options of the Java machine that begin with one of these. */
    void replaceJvmOptions(List<String> prefixes, List<String> options) {
        NodeList found = server.getElementsByTagName("jvm-options");
        List<Element> unwanted = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element each = (Element) found.item(i);
            if (prefixes.stream().anyMatch(each.getTextContent()::startsWith)) {
                unwanted.add(each);
            }
        }
        unwanted.forEach(each -> each.getParentNode().removeChild(each));
        Element java = (Element) server.getElementsByTagName("java-config").item(0);
        for (String option : options) {
            Element made = document.createElement("jvm-options");
            made.setTextContent(option);
            java.appendChild(made);
        }
    }

    private Element add(String tag) {
        Element made = document.createElement(tag);
        server.appendChild(made);
        return made;
    }

    private static void setAll(Element element, String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static Element named(Element within, String tag, String key, String name) {
        NodeList found = within.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            Element each = (Element) found.item(i);
            if (each.getAttribute(key).equals(name)) {
                return each;
            }
        }
        throw new IllegalStateException("domain.xml has no " + tag + " " + name);
    }
}
