package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("A form on paper")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormPaperTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @Test
    void can_be_made_empty_of_every_edition() {
        assertThat(LIBRARY.all()).allSatisfy(form -> assertThat(FormPaper.empty(form)).startsWith('%', 'P', 'D', 'F'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporting", "supplementary-sudi"})
    void can_be_read_by_assistive_technology(String form) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(FormPaper.empty(LIBRARY.get(form, "2022-04"))), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream().map(TestAssertion::toString)).isEmpty();
        }
    }

    @Test
    void asks_empty_for_everything_with_all_answers_and_says_when_something_is_asked() throws IOException {
        assertThat(text(FormPaper.empty(LIBRARY.get("supplementary-drowning", "2022-04"))))
            .contains("Where did it happen?", "Garden pond", "Only if “Where did it happen?” is “Bath”", "In minutes");
    }

    @Test
    void shows_filled_what_was_asked_and_answered_and_why_something_is_not_known() throws IOException {
        Answers answers = Answers.NONE.with("drowning.water", "bath").with("drowning.bath_seat", "not_known").with("drowning.bath_seat" + NotKnown.WHY, "not_asked")
            .with("drowning.detail", "<b>The bath</b> was full.");
        assertThat(text(FormPaper.filled(LIBRARY.get("supplementary-drowning", "2022-04"), answers, List.of("Case HULL/2026-014"))))
            .contains("Case HULL/2026-014", "Not known: it was not asked", "<b>The bath</b> was full.", "Not answered")
            .doesNotContain("Was there a lifeguard", "Only if");
    }

    @Test
    void is_printed_whatever_was_pasted_into_it() throws IOException {
        Answers pasted = Answers.NONE.with("drowning.water", "bath").with("drowning.detail", "The\uffff bath\u0001 was\ufffe full.");
        assertThat(text(FormPaper.filled(LIBRARY.get("supplementary-drowning", "2022-04"), pasted, List.of()))).contains("The bath was full.");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
