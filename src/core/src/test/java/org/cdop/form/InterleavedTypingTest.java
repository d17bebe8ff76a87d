package org.cdop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several people type and save in one form in any order; each order is made from a number, so that a failure can be made again. */
@DisplayName("Whatever the order in which people type and save, no typed text is lost")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterleavedTypingTest {

    private static final List<String> QUESTIONS = List.of("a", "b", "c");
    private static final String LIST = "people";
    private static final String NAME = "name";
    private static final int STEPS = 120;

    private final Set<String> typed = new HashSet<>();
    private final Set<String> typedOver = new HashSet<>();
    private Answers saved = Answers.NONE;

    static Stream<Integer> orders() {
        return IntStream.range(0, 300).boxed();
    }

    /** One who types: sees what was saved when they last saved, and what they typed since. */
    private static final class Person {
        private Answers seen = Answers.NONE;
        private Answers now = Answers.NONE;
    }

    @ParameterizedTest
    @MethodSource("orders")
    void it_is_saved_once_or_beside_another_answer_or_was_typed_over_by_somebody_who_saw_it(int order) {
        Random random = new Random(order);
        List<Person> people = List.of(new Person(), new Person(), new Person());
        for (int step = 0; step < STEPS; step++) {
            Person person = people.get(random.nextInt(people.size()));
            switch (random.nextInt(5)) {
                case 0, 1 -> type(person, QUESTIONS.get(random.nextInt(QUESTIONS.size())), "text " + step);
                case 2 -> add(person, "name " + step);
                case 3 -> rewrite(person, random, "name again " + step);
                default -> save(person, random.nextBoolean());
            }
        }
        people.forEach(p -> save(p, false));
        Set<String> found = new HashSet<>(typedOver);
        collect(saved, found);
        assertThat(found).containsAll(typed);
    }

    private void type(Person person, String question, String text) {
        collect(person.now.text(question));
        typed.add(text);
        person.now = person.now.with(question, text);
    }

    private void add(Person person, String name) {
        List<Answers> entries = new ArrayList<>(person.now.entries(LIST));
        entries.add(Answers.NONE.with(NAME, name));
        typed.add(name);
        person.now = person.now.with(LIST, entries);
    }

    private void rewrite(Person person, Random random, String name) {
        List<Answers> entries = new ArrayList<>(person.now.entries(LIST));
        if (!entries.isEmpty()) {
            int which = random.nextInt(entries.size());
            collect(entries.get(which).text(NAME));
            entries.set(which, entries.get(which).with(NAME, name));
            typed.add(name);
            person.now = person.now.with(LIST, entries);
        }
    }

    /** As the page does: merges, and goes on with what is saved where it is loaded anew, else with what stands in its inputs. */
    private void save(Person person, boolean loadsAnew) {
        Answers.Merged merged = Answers.merge(person.seen, person.now, saved);
        saved = merged.answers();
        if (loadsAnew) {
            person.seen = saved;
            person.now = saved;
        } else {
            person.seen = person.now;
        }
    }

    private void collect(String text) {
        if (text != null) {
            typedOver.add(text);
        }
    }

    private static void collect(Answers answers, Set<String> into) {
        for (String id : answers.linkIds()) {
            if (answers.entries(id).isEmpty()) {
                into.add(answers.text(id));
            }
            answers.entries(id).forEach(e -> collect(e, into));
            TwoAnswers.others(answers, id).forEach(other -> collect(Answers.NONE.with("other", other), into));
        }
    }
}
