package org.cdop.web.reporting;

import java.io.Serializable;
import org.cdop.access.Agency;

/** The boxes of an agency on its page. */
public class AgencyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String kind;
    private String area;
    private String code;

    AgencyDraft(Agency kept) {
        name = kept.name();
        kind = kept.kind().key();
        area = kept.area();
        code = kept.odsCode();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
