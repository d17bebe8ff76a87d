package org.cdop.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The configuration of the server's domain, changed element by element. */
final class DomainXml {

    private final Path file;
    private final Document document;
    private final Element server;

    DomainXml(Path file) {
        this.file = file;
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new LaunchFailed("The server's configuration " + file + " cannot be read.", e);
        }
        server = elements(document.getDocumentElement(), "config").stream()
            .filter(e -> e.getAttribute("name").equals("server-config")).findFirst().orElseThrow();
    }

    /** Sets attributes on every element of this name, or only on the one whose id or name is given. */
    DomainXml set(String tag, String id, Map<String, String> attributes) {
        for (Element element : elements(server, tag)) {
            if (id == null || id.equals(element.getAttribute("id")) || id.equals(element.getAttribute("name"))) {
                attributes.forEach(element::setAttribute);
            }
        }
        return this;
    }

    /** The part that answers requests inside a protocol. */
    DomainXml http(String protocol, Map<String, String> attributes) {
        for (Element element : elements(server, "protocol")) {
            if (element.getAttribute("name").equals(protocol)) {
                elements(element, "http").forEach(http -> attributes.forEach(http::setAttribute));
            }
        }
        return this;
    }

    /** A port of an element that is given by number, each another free one. */
    DomainXml freePorts(String tag) {
        elements(server, tag).forEach(e -> e.setAttribute("port", String.valueOf(Ports.free())));
        return this;
    }

    /** Names the message service and switches it off: nobody sends such messages, and it would listen on every address. */
    DomainXml withoutMessageService() {
        elements(server, "jms-service").forEach(e -> e.getParentNode().removeChild(e));
        Element service = document.createElement("jms-service");
        service.setAttribute("type", "DISABLED");
        service.setAttribute("default-jms-host", "default_JMS_host");
        Element host = document.createElement("jms-host");
        Map.of("name", "default_JMS_host", "host", "127.0.0.1", "port", String.valueOf(Ports.free()), "lazy-init", "false")
            .forEach(host::setAttribute);
        service.appendChild(host);
        server.appendChild(service);
        return this;
    }

    DomainXml option(String option) {
        Element java = elements(server, "java-config").get(0);
        Element added = document.createElement("jvm-options");
        added.setTextContent(option);
        java.appendChild(added);
        return this;
    }

    DomainXml withoutOption(String start) {
        for (Element element : elements(server, "jvm-options")) {
            if (element.getTextContent().startsWith(start)) {
                element.getParentNode().removeChild(element);
            }
        }
        return this;
    }

    void save() {
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new LaunchFailed("The server's configuration " + file + " cannot be written.", e);
        }
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
