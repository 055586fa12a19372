package dev.stubdown.javamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "PASSWORD",
                "newPassword",
                "passwordProfile",
                "client-secret",
                "client_secret",
                "secrets",
                "accessToken",
                "@odata.deltaToken",
                "APIKey",
                "apiKey",
                "key2",
                "keys",
                "rsa2048Key",
                "UserTokens"
            })
    void whole_words_tell(String name) {
        assertEquals(true, SecretWords.standIn(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "keyboard",
                "monkey",
                "tokenize",
                "passwordless",
                "apikey",
                "secretary",
                "KEYBOARD",
                "\u043aey"
            })
    void parts_of_words_do_not(String name) {
        assertEquals(false, SecretWords.standIn(name));
    }
}
