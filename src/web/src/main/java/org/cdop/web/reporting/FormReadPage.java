package org.cdop.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.casefile.CaseNumber;
import org.cdop.reporting.FormReturns;
import org.cdop.reporting.ReturnedForm;

/** An agency's form as the coordinator reads and prints it. */
@Named
@RequestScoped
public class FormReadPage {

    @Inject
    private FormReturns returns;

    private String number;
    private long request;
    private ReturnedForm read;

    public void load() {
        read = returns.read(CaseNumber.parse(number), request);
    }

    public ReturnedForm getRead() {
        return read;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getRequest() {
        return request;
    }

    public void setRequest(long request) {
        this.request = request;
    }
}
