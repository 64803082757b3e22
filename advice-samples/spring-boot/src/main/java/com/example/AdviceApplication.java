package com.example;

import no.niraad.rules.AdviceEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** An application that judges two profiles and stops. Its exit code is not 0 when one of them gives no finding. */
@SpringBootApplication
public class AdviceApplication {

    public static void main(String[] args) {
        System.exit(SpringApplication.exit(SpringApplication.run(AdviceApplication.class, args)));
    }

    // tag::bean
    @Bean
    AdviceEngine adviceEngine() {
        return AdviceEngine.create(); // one for the whole application
    }
    // end::bean
}
