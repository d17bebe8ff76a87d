package org.cdop.panelmeeting;

import java.util.Set;
import java.util.regex.Pattern;
import org.cdop.form.AnswerType;
import org.cdop.form.Question;

/** Which questions of a form tell who somebody was: their answers never reach the panel, and their names are masked. */
final class Identifying {

    private static final Set<AnswerType> ALWAYS = Set.of(AnswerType.NHS_NUMBER, AnswerType.POSTCODE, AnswerType.EMAIL, AnswerType.FILE);
    private static final Pattern NAME = Pattern.compile(
        "(^|[._])(name|names|family_name|given_names?|other_names|first_name|last_name|surname|alias|full_name|known_as)$");
    private static final Pattern PERSON = Pattern.compile(
        "(^|[._])(notifier|author|completed_by|consultant|senior_doctor|key_worker|keyworker|returned_by|gp_name|by_whom|reporter|officer)$");
    private static final Pattern PLACE = Pattern.compile(
        "(^|[._])(address|usual_address|previous_address|street|school|nursery|gp|practice|gp_practice|surgery|place_name|where_staying|organisation)$");
    private static final Pattern OTHER = Pattern.compile(
        "(^|[._])(phone|telephone|mobile|contact|contact_details|email|crime_no|crime_number|reference|ref|ods_code|uprn|urn|hospital_number)$"
        + "|^coroner\\.name$|^notifier\\.|nhs_(number|absent)|postcode|signature");

    private Identifying() {
    }

    /** The answer is somebody's name, to be masked wherever it stands. */
    static boolean isName(Question question) {
        return isWritten(question) && !question.linkId().equals("coroner.name")
            && (NAME.matcher(question.linkId()).find() || PERSON.matcher(question.linkId()).find());
    }

    /** The answer is an address, a school or a practice, to be masked wherever it stands. */
    static boolean isPlace(Question question) {
        return isWritten(question) && PLACE.matcher(question.linkId()).find();
    }

    /** The answer is left out of the anonymised case. */
    static boolean isLeftOut(Question question) {
        return ALWAYS.contains(question.type()) || isName(question) || isPlace(question)
            || isWritten(question) && OTHER.matcher(question.linkId()).find() || question.type() == AnswerType.DISPLAY;
    }

    /** A birth, told as an age at the child's death. */
    static boolean isBirth(Question question) {
        return question.linkId().matches(".*(born_on|date_of_birth|dob)$");
    }

    private static boolean isWritten(Question question) {
        return question.type() == AnswerType.STRING || question.type() == AnswerType.TEXT;
    }
}
