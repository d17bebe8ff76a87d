package org.cdop.system;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page as somebody has it open: what stands in it, what they type, and sending it, as often as they like. */
final class FacesForm {

    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b([^>]*)>(?:([^<]*)</textarea>|((?:\\s*<option[^>]*>[^<]*</option>)*)\\s*</select>)?");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private final Site site;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FacesForm(Site site, String action) {
        this.site = site;
        this.action = action;
    }

    /** Opens a page and takes up its form of this id. */
    static FacesForm open(Site site, String path, String id) {
        String page = site.get(path).body();
        Matcher form = Pattern.compile("(?s)<form id=\"" + id + "\"([^>]*)>(.*?)</form>").matcher(page);
        if (!form.find()) {
            throw new AssertionError("No form " + id + " on " + path);
        }
        FacesForm open = new FacesForm(site, plain(attribute(form.group(1), "action")));
        Matcher field = FIELD.matcher(form.group(2));
        while (field.find()) {
            open.take(field.group(1), field.group(2), field.group(3), field.group(4));
        }
        return open;
    }

    private void take(String kind, String attributes, String text, String options) {
        String name = attribute(attributes, "name");
        String type = attribute(attributes, "type");
        if (name == null || "submit".equals(type) || ("radio".equals(type) || "checkbox".equals(type)) && !attributes.contains("checked")) {
            return;
        }
        if ("select".equals(kind)) {
            Matcher chosen = CHOSEN.matcher(options == null ? "" : options);
            fields.put(name, chosen.find() ? plain(chosen.group(1)) : "");
        } else {
            fields.put(name, plain("textarea".equals(kind) ? String.valueOf(text).strip() : attribute(attributes, "value")));
        }
    }

    FacesForm type(String field, String text) {
        fields.put(field, text);
        return this;
    }

    String text(String field) {
        return fields.get(field);
    }

    HttpResponse<String> press(String button) {
        return pressAt(action, button);
    }

    /** Sends the form to another address than its own. */
    HttpResponse<String> pressAt(String address, String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(button, "on");
        return site.post(address, sent.entrySet().stream().map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&")), "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : null;
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
