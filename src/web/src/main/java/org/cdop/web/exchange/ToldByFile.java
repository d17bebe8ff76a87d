package org.cdop.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cdop.casefile.CaseNumber;
import org.cdop.exchange.CaseImports;

/** What an imported case was told with, for the overview of the case. */
@Named
@RequestScoped
public class ToldByFile {

    @Inject
    private CaseImports imports;

    private List<CaseImports.Circumstance> told;

    public List<CaseImports.Circumstance> circumstances(String number) {
        told = told == null ? imports.circumstances(CaseNumber.parse(number)) : told;
        return told;
    }
}
