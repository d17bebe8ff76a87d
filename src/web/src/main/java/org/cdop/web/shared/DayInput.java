package org.cdop.web.shared;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A day, asked for in three boxes: {@code cdop:day}. What was typed stands there again where it is no day. */
@FacesComponent(DayInput.TYPE)
public class DayInput extends UIInput {

    static final String TYPE = "cdop.DayInput";
    private static final List<String> PARTS = List.of("day", "month", "year");

    public DayInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean isRequired() {
        ValueExpression asked = getValueExpression("required");
        Object value = asked == null ? getStateHelper().get("asked") : asked.getValue(getFacesContext().getELContext());
        return value == null || Boolean.parseBoolean(value.toString());
    }

    @Override
    public void setRequired(boolean required) {
        getStateHelper().put("asked", required);
    }

    @Override
    public void decode(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        if (sent.containsKey(getClientId(faces) + "-day")) {
            StringBuilder typed = new StringBuilder();
            PARTS.forEach(part -> typed.append('/').append(sent.getOrDefault(getClientId(faces) + "-" + part, "").strip()));
            String text = typed.substring(1);
            setSubmittedValue("//".equals(text) ? "" : text);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext faces, Object submitted) {
        String text = submitted == null ? "" : submitted.toString();
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split("/", -1);
        for (int i = 0; i < PARTS.size(); i++) {
            if (i >= parts.length || parts[i].isEmpty()) {
                throw refused(label() + " must include a " + PARTS.get(i));
            }
        }
        if (!parts[2].matches("(19|20|21)[0-9]{2}")) {
            throw refused(label() + ": the year must have four digits, such as 2024");
        }
        if (!parts[1].matches("0?[1-9]|1[0-2]")) {
            throw refused(label() + ": the month must be a number from 1 to 12");
        }
        try {
            return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        } catch (DateTimeException | NumberFormatException e) {
            throw refused(label() + ": this month has no such day. Enter a real date, for example 14 5 2024");
        }
    }

    private static ConverterException refused(String sentence) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    @Override
    public String getRequiredMessage() {
        String own = super.getRequiredMessage();
        return own != null ? own : label() + ": enter a date";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        String id = getClientId(faces);
        List<FacesMessage> errors = faces.getMessageList(id);
        String hint = (String) getAttributes().get("hint");
        out.startElement("div", this);
        out.writeAttribute("class", errors.isEmpty() ? "field" : "field field-error", null);
        out.writeAttribute("id", id, null);
        out.startElement("fieldset", this);
        String describedBy = (hint == null ? "" : id + "-hint ") + (errors.isEmpty() ? "" : id + "-error");
        if (!describedBy.isEmpty()) {
            out.writeAttribute("aria-describedby", describedBy.strip(), null);
        }
        element(out, "legend", null, null, isRequired() ? label() : label() + " (optional)");
        if (hint != null) {
            element(out, "p", id + "-hint", "hint", hint);
        }
        if (!errors.isEmpty()) {
            element(out, "span", id + "-error", "error-text", errors.get(0).getSummary());
        }
        out.startElement("div", this);
        out.writeAttribute("class", "boxes", null);
        String[] shown = shown();
        for (int i = 0; i < 3; i++) {
            box(out, id + "-" + PARTS.get(i), Words.capital(PARTS.get(i)), shown[i], i == 2 ? 4 : 2);
        }
        out.endElement("div");
        out.endElement("fieldset");
        out.endElement("div");
    }

    private void box(ResponseWriter out, String id, String label, String value, int length) throws IOException {
        out.startElement("div", this);
        out.startElement("label", this);
        out.writeAttribute("for", id, null);
        out.writeText(label, null);
        out.endElement("label");
        out.startElement("input", this);
        out.writeAttribute("type", "text", null);
        out.writeAttribute("inputmode", "numeric", null);
        out.writeAttribute("autocomplete", "off", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("maxlength", length, null);
        out.writeAttribute("class", "width-" + length, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
        out.endElement("div");
    }

    private String[] shown() {
        Object typed = getSubmittedValue();
        if (typed != null) {
            String[] parts = typed.toString().split("/", -1);
            return parts.length == 3 ? parts : new String[] {"", "", ""};
        }
        LocalDate day = (LocalDate) getValue();
        return day == null ? new String[] {"", "", ""}
            : new String[] {"" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()};
    }

    private String label() {
        Object label = getAttributes().get("label");
        return label == null ? "Date" : label.toString();
    }

    private void element(ResponseWriter out, String name, String id, String type, String text) throws IOException {
        out.startElement(name, this);
        if (id != null) {
            out.writeAttribute("id", id, null);
            out.writeAttribute("class", type, null);
        }
        out.writeText(text, null);
        out.endElement(name);
    }
}
