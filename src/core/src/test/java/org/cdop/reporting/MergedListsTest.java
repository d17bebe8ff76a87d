package org.cdop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cdop.form.Answers;
import org.cdop.form.FormLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The lists of several agencies, such as the people of a household,")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedListsTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final String LIST = "household.members";

    private final List<SourceForm> forms = new ArrayList<>();

    @Test
    void have_a_person_once_whom_two_agencies_name_with_both_of_them() {
        told("Alder Surgery", person("mother", 31, null), person("brother", 4, null));
        told("Social care", person("mother", 31, null));
        assertThat(versions()).hasSize(2);
        assertThat(versions().get(0).said()).extracting(Statement::by).containsExactly("Alder Surgery", "Social care");
    }

    @Test
    void keep_the_fuller_account_of_a_person() {
        told("Alder Surgery", person("mother", 31, null));
        told("Social care", person("mother", 31, "Smokes indoors"));
        told("School", person("mother", 31, "smokes  indoors "));
        assertThat(versions()).singleElement().satisfies(v -> assertThat(v.shown()).contains("Smokes indoors"));
    }

    @Test
    void keep_people_apart_on_whom_agencies_differ() {
        told("Alder Surgery", person("mother", 31, null));
        told("Social care", person("mother", 33, null));
        assertThat(versions()).hasSize(2);
    }

    @Test
    void keep_both_of_the_twins_whom_each_agency_names_alike() {
        told("Alder Surgery", person("sister", 6, null), person("sister", 6, null));
        told("Social care", person("sister", 6, null), person("sister", 6, null));
        assertThat(versions()).hasSize(2).allSatisfy(v -> assertThat(v.said()).hasSize(2));
    }

    @Test
    void stand_as_one_list() {
        told("Alder Surgery", person("mother", 31, null));
        told("Social care", person("father", 33, null));
        assertThat(record().standing().entries(LIST)).extracting(p -> p.text("relationship")).containsExactly("mother", "father");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void lose_nobody_and_name_nobody_more_often_than_the_agency_that_names_them_most(int order) {
        Random random = new Random(order);
        List<List<Answers>> lists = IntStream.range(0, 4).mapToObj(i -> IntStream.range(0, 1 + random.nextInt(5))
            .mapToObj(j -> person(random.nextBoolean() ? "brother" : "sister", random.nextInt(3), null)).toList()).toList();
        lists.forEach(list -> told("Agency " + forms.size(), list.toArray(new Answers[0])));
        List<Answers> merged = record().standing().entries(LIST);
        for (List<Answers> list : lists) {
            list.forEach(person -> assertThat(count(merged, person)).isEqualTo(lists.stream().mapToLong(l -> count(l, person)).max().orElseThrow()));
        }
        assertThat(merged).allSatisfy(person -> assertThat(lists).anySatisfy(list -> assertThat(list).contains(person)));
    }

    static Stream<Integer> orders() {
        return IntStream.range(0, 200).boxed();
    }

    private static long count(List<Answers> list, Answers person) {
        return list.stream().filter(person::equals).count();
    }

    private static Answers person(String relationship, int age, String note) {
        Answers person = Answers.NONE.with("relationship", relationship).with("age", age);
        return note == null ? person : person.with("note", note);
    }

    private void told(String by, Answers... people) {
        forms.add(new SourceForm(by, (long) forms.size() + 1, LIBRARY.get("reporting", "2022-04"), Answers.NONE.with(LIST, List.of(people)), Instant.EPOCH));
    }

    private CompositeRecord record() {
        return CompositeRecord.of(forms, List.of());
    }

    private List<Fact.Version> versions() {
        return record().fact(LIST).orElseThrow().versions();
    }
}
