package org.cdop.statistics;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as a picture of some size: an image, or a drawing with its title in words. */
public record Drawing(JFreeChart chart, int width, int height) {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** As an image of this size. */
    public byte[] png() {
        return png(1);
    }

    /** As an image of this size on paper, in twice the detail of a screen. */
    public byte[] printed() {
        return png(2);
    }

    private byte[] png(int detail) {
        try {
            return ChartUtils.encodeAsPNG(chart.createBufferedImage(detail * width, detail * height, width, height, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param words what the picture shows, for those who do not see it */
    public String svg(String words) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
            SVGGraphics2D paper = new SVGGraphics2D(document);
            paper.setSVGCanvasSize(new Dimension(width, height));
            chart.draw(paper, new Rectangle2D.Double(0, 0, width, height));
            Element root = paper.getRoot();
            Element title = document.createElementNS(SVG, "title");
            title.setTextContent(words);
            root.insertBefore(title, root.getFirstChild());
            StringWriter out = new StringWriter();
            paper.stream(root, out, true, false);
            return out.toString();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
