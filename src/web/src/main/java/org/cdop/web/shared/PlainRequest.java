package org.cdop.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was sent, without characters that no text has and that neither the database nor a PDF can hold: they come with what is pasted. */
final class PlainRequest extends HttpServletRequestWrapper {

    private static final Pattern NO_TEXT = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Map<String, String[]> parameters;

    PlainRequest(HttpServletRequest request) {
        super(request);
    }

    static String plain(String typed) {
        return typed == null ? null : NO_TEXT.matcher(typed).replaceAll("");
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, Arrays.stream(values).map(PlainRequest::plain).toArray(String[]::new)));
            parameters = Collections.unmodifiableMap(all);
        }
        return parameters;
    }
}
