package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import no.niraad.model.Profile;
import no.niraad.model.finding.Finding;
import no.niraad.model.profile.ProfileReader;
import no.niraad.model.text.Language;
import no.niraad.rules.AdviceEngine;
import no.niraad.rules.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Prints what the rules say about a profile that somebody wrote, and about one that came as JSON. */
@Component
class FindingsPrinter implements ApplicationRunner, ExitCodeGenerator {

    private final AdviceEngine engine;
    private final ObjectMapper json;
    private final Resource written;
    private final Resource sent;
    private boolean nothingFound;

    FindingsPrinter(
            AdviceEngine engine,
            ObjectMapper json,
            @Value("classpath:profile.yaml") Resource written,
            @Value("classpath:profile.json") Resource sent) {
        this.engine = engine;
        this.json = json;
        this.written = written;
        this.sent = sent;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        // A file from a person: answers in Norwegian, and every mistake told with its line.
        print(ProfileReader.read("profile.yaml", written.getContentAsByteArray()));
        // A request from a program: the records as Jackson reads them, with nothing of ours in between.
        print(json.readValue(sent.getContentAsByteArray(), Profile.class));
    }

    private void print(Profile profile) {
        Wording words = engine.rulebook().wording(Language.NB);
        List<Finding> findings = engine.evaluate(profile).findings();
        findings.forEach(it -> System.out.println(it.rule() + ": " + words.what(it, profile.organisation())));
        System.out.println(profile.organisation().name() + ": " + findings.size() + " funn");
        nothingFound |= findings.isEmpty();
    }

    @Override
    public int getExitCode() {
        return nothingFound ? 1 : 0;
    }
}
