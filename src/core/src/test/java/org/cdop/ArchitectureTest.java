package org.cdop;

import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cdop.access.AsSystem;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "org.cdop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final List<String> ROOMS = List.of("time", "sql", "role", "audit", "access", "mail", "document", "form", "casefile",
        "notification", "reporting", "jointresponse", "parallelprocess", "family", "analysis", "quality", "reviewmeeting",
        "panelmeeting", "learning", "statistics", "theme", "annualreport", "exchange", "demonstration");

    /**
     * Methods for callers without an account, and those that compare with what their callers may not read and give none of
     * it away; each is listed, so that a new one is a decision.
     */
    static final Set<String> OPEN_TO_ALL = Set.of(
        "SignIn.attempt", "SignIn.stillSignedIn", "DemonstrationAccounts.make", "DemonstrationAccounts.isWithoutNotifications",
        "DemonstrationAccounts.messagesWereSent",
        "Accounts.isDemonstration", "ApiTokens.authenticate", "ApiTokens.makeWithPassword",
        "OneTimeLinks.forFirstAdministrator", "OneTimeLinks.makeFirstAdministrator", "OneTimeLinks.open", "OneTimeLinks.setPassword",
        "Notifications.receive", "Notifications.receiveOnce", "NotificationDrafts.read", "NotificationDrafts.keep",
        "NotificationDrafts.send",
        "AgencyLinks.open", "AgencyLinks.look", "AgencyLinks.sendNewCode", "AgencyLinks.enter", "AgencyLinks.wasNotForMe",
        "AgencyLinks.isStillOpen",
        "NamedPeople.refuseOfCase", "NamedPeople.refuseOfPanel", "NamedPeople.foundOfPanel", "Twins.make", "Twins.publish");

    @ArchTest
    static void a_room_uses_only_rooms_to_its_left(JavaClasses all) {
        for (int i = 0; i < ROOMS.size() - 1; i++) {
            String[] right = ROOMS.subList(i + 1, ROOMS.size()).stream().map(r -> "org.cdop." + r + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("org.cdop." + ROOMS.get(i) + "..")
                .should().dependOnClassesThat().resideInAnyPackage(right)
                .allowEmptyShould(true).check(all);
        }
    }

    @ArchTest
    static void every_class_stands_in_a_room(JavaClasses all) {
        String[] rooms = ROOMS.stream().map(r -> "org.cdop." + r).toArray(String[]::new);
        classes().that().doNotHaveSimpleName("package-info").should().resideInAnyPackage(rooms).check(all);
    }

    @ArchTest
    static void core_knows_no_page(JavaClasses all) {
        noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs..").check(all);
    }

    @ArchTest
    static void only_form_and_sql_know_that_the_database_is_postgresql(JavaClasses all) {
        noClasses().that().resideOutsideOfPackages("org.cdop.form", "org.cdop.sql")
            .should().dependOnClassesThat().resideInAPackage("org.postgresql..").check(all);
    }

    @ArchTest
    static void the_time_is_passed_in(JavaClasses all) {
        noClasses().that().resideOutsideOfPackage("org.cdop.time")
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(java.time.ZonedDateTime.class, "now")
            .orShould().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone").check(all);
    }

    @ArchTest
    static void only_the_demonstration_lives_in_the_past_or_acts_for_others(JavaClasses all) {
        noClasses().that().resideOutsideOfPackages("org.cdop.demonstration", "org.cdop.time")
            .should().callMethod(org.cdop.time.LondonClock.class, "at", Instant.class, Runnable.class).check(all);
        noClasses().that().resideOutsideOfPackages("org.cdop.demonstration", "org.cdop.access")
            .should(dependOnClassesThat(new DescribedPredicate<>("are As… beans of access") {
                @Override
                public boolean test(JavaClass c) {
                    return c.getPackageName().equals("org.cdop.access") && c.getSimpleName().matches("As[A-Z][a-z]+")
                        && c.isAnnotatedWith(Stateless.class);
                }
            })).check(all);
    }

    /** The container refuses such a call: "not a business method". */
    @ArchTest
    static void a_service_is_called_from_outside_only_by_its_public_methods(JavaClasses all) {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).and().areNotPublic().and().areNotStatic()
            .should(new ArchCondition<>("be called by their own class only") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getCallsOfSelf().stream().filter(call -> !isWithin(call.getOriginOwner(), method.getOwner()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
                }
            }).check(all);
    }

    private static boolean isWithin(JavaClass caller, JavaClass owner) {
        return caller.equals(owner) || caller.getEnclosingClass().map(outer -> isWithin(outer, owner)).orElse(false);
    }

    @ArchTest
    static void every_public_service_method_names_its_roles(JavaClasses all) {
        classes().that().areAnnotatedWith(Stateless.class).and().haveSimpleNameNotStartingWith("As")
            .should(nameTheRolesOfEveryMethod()).check(all);
    }

    @ArchTest
    static void methods_open_to_all_are_listed(JavaClasses all) {
        Set<String> open = new TreeSet<>();
        all.stream().filter(c -> c.isAnnotatedWith(Stateless.class) && !c.getSimpleName().startsWith("As"))
            .flatMap(c -> c.getMethods().stream())
            .filter(m -> m.isAnnotatedWith(PermitAll.class) || m.isAnnotatedWith(AsSystem.class))
            .forEach(m -> open.add(m.getOwner().getSimpleName() + "." + m.getName()));
        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN_TO_ALL);
    }

    @ArchTest
    static void things_happen_to_entities_nobody_sets_them(JavaClasses all) {
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .should().haveNameMatching("set[A-Z].*").allowEmptyShould(true).check(all);
    }

    /** IDENTITY asks PostgreSQL for lastval(), which after the trigger of the trail is the number of the trail's row. */
    @ArchTest
    static void numbers_of_entities_come_from_their_own_sequence(JavaClasses all) {
        List<String> faulty = all.stream().filter(c -> c.isAnnotatedWith(Entity.class)).flatMap(c -> c.getFields().stream())
            .filter(f -> f.isAnnotatedWith(GeneratedValue.class)
                && f.getAnnotationOfType(GeneratedValue.class).strategy() != GenerationType.SEQUENCE)
            .map(f -> f.getFullName()).toList();
        assertThat(faulty).isEmpty();
    }

    @ArchTest
    static void names_say_what_a_thing_is(JavaClasses all) {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Facade|Repository)")
            .orShould().haveNameMatching(".*\\.(FormA|FormB|FormC|RapidResponse|Board|Tenant|RiskFactor)").check(all);
    }

    private static ArchCondition<JavaClass> nameTheRolesOfEveryMethod() {
        return new ArchCondition<>("name the roles of every public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                for (JavaMethod method : service.getMethods()) {
                    boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                    if (open && !method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class)
                            && !method.isAnnotatedWith(Schedule.class)) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no roles"));
                    }
                }
            }
        };
    }
}
