package org.cdop.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cdop.access.People;
import org.cdop.web.shared.Say;

/** Making an account. */
@Named
@RequestScoped
public class AddPersonPage {

    @Inject
    private People people;

    private String name;
    private String fullName;
    private String email;
    private String jobTitle;

    public String add() {
        long id = people.add(name, fullName, email, jobTitle);
        Say.done("The account is made. Give the person a role, and a link to set a password.");
        return "/people/person?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }
}
