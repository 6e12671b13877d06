<?php
/**
 * What can be set, the defaults, and what a stored value may be. Everything is one option, so that removing the plugin
 * removes everything. A value that is not allowed falls back to what was stored before, and the page says why.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

/** Name of the one option. */
const PARTNERSHIP_ASSISTANT_OPTION = 'partnership_assistant_settings';

/** Group of the settings form. */
const PARTNERSHIP_ASSISTANT_GROUP = 'partnership_assistant';

/** Most questions that are offered, and longest text in characters. Chosen: what fits the widget on a phone. */
const PARTNERSHIP_ASSISTANT_MAX_SUGGESTIONS = 6;
const PARTNERSHIP_ASSISTANT_MAX_CHARS       = 300;

/**
 * Settings of a new site.
 *
 * @return array<string, string> By name. An empty language follows the page; empty texts are the widget's own.
 */
function partnership_assistant_defaults() {
	return array(
		'api'         => '',
		'script'      => '',
		'integrity'   => '',
		'language'    => '',
		'placement'   => 'all',
		'position'    => 'right',
		'theme'       => 'auto',
		'title'       => '',
		'greeting'    => '',
		'suggestions' => '',
	);
}

/**
 * Values of the settings that are a choice.
 *
 * @return array<string, string[]> By name of the setting.
 */
function partnership_assistant_choices() {
	return array(
		'language'  => array( '', 'sv', 'en' ),
		'placement' => array( 'all', 'shortcode' ),
		'position'  => array( 'right', 'left' ),
		'theme'     => array( 'auto', 'light', 'dark' ),
	);
}

/**
 * The settings in force.
 *
 * @return array<string, string> Every name of the defaults, always text.
 */
function partnership_assistant_settings() {
	$defaults = partnership_assistant_defaults();
	$stored   = get_option( PARTNERSHIP_ASSISTANT_OPTION );
	$stored   = is_array( $stored ) ? array_filter( $stored, 'is_string' ) : array();
	return array_merge( $defaults, array_intersect_key( $stored, $defaults ) );
}

/**
 * What may be stored of a submitted form.
 *
 * @param mixed $input Submitted values by name, unslashed; anything that is not text counts as not submitted.
 * @return array<string, string> Every setting.
 */
function partnership_assistant_sanitize_settings( $input ) {
	$before = partnership_assistant_settings();
	$input  = is_array( $input ) ? array_filter( $input, 'is_string' ) : array();
	$values = array_merge( $before, array_intersect_key( $input, $before ) );

	foreach ( partnership_assistant_choices() as $name => $allowed ) {
		$values[ $name ] = in_array( $values[ $name ], $allowed, true ) ? $values[ $name ] : $before[ $name ];
	}
	foreach ( array( 'title', 'greeting' ) as $name ) {
		$values[ $name ] = partnership_assistant_shorten( sanitize_text_field( $values[ $name ] ) );
	}
	$values['suggestions'] = partnership_assistant_sanitize_suggestions( $values['suggestions'] );
	$values['api']         = partnership_assistant_sanitize_address( $values['api'], 'api', $before['api'] );
	if ( '' !== $values['api'] ) {
		$values['api'] = trailingslashit( $values['api'] );
	}
	$values['script'] = partnership_assistant_sanitize_address( $values['script'], 'script', $before['script'] );
	return partnership_assistant_sanitize_integrity( $values, $before );
}

/**
 * An address without user name, query and fragment.
 *
 * @param string $address What was typed.
 * @param string $name    Name of the setting, for the message.
 * @param string $before  What was stored.
 * @return string The address, '' when nothing was typed, or what was stored when it cannot be an address.
 */
function partnership_assistant_sanitize_address( $address, $name, $before ) {
	$address = trim( $address );
	if ( '' === $address ) {
		return '';
	}
	$clean = esc_url_raw( $address, array( 'https', 'http' ) );
	$parts = wp_parse_url( $clean );
	if ( ! preg_match( '#^https?://#i', $address ) || empty( $parts['host'] ) || isset( $parts['user'] ) ) {
		partnership_assistant_say(
			'not_an_address_' . $name,
			/* translators: %s: what was typed. */
			sprintf( __( 'Expected an address that begins with https://, found “%s”. The earlier address is kept.', 'partnership-assistant' ), $address )
		);
		return $before;
	}
	if ( 'http' === $parts['scheme'] && is_ssl() ) {
		partnership_assistant_say(
			'insecure_' . $name,
			/* translators: %s: an address. */
			sprintf( __( 'Browsers do not load %s on this site, as this site uses https and the address does not. Ask for an address that begins with https://.', 'partnership-assistant' ), $clean ),
			'warning'
		);
	}
	return strtok( $clean, '?#' );
}

/**
 * Settings whose integrity value can hold: it belongs to one version of the script, so it needs the script's pinned
 * address; with any other address the next update of the server would take the assistant off the site.
 *
 * @param array<string, string> $values Settings, not yet checked in this respect.
 * @param array<string, string> $before What was stored.
 * @return array<string, string> The settings.
 */
function partnership_assistant_sanitize_integrity( $values, $before ) {
	$values['integrity'] = trim( $values['integrity'] );
	if ( '' === $values['integrity'] ) {
		return $values;
	}
	if ( ! preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}$#', $values['integrity'] ) ) {
		partnership_assistant_say( 'integrity', __( 'Expected an integrity value such as sha384-…, copied from the assistant’s own page. The earlier value is kept.', 'partnership-assistant' ) );
		$values['integrity'] = $before['integrity'];
	} elseif ( '' === $values['script'] ) {
		partnership_assistant_say( 'integrity', __( 'An integrity value needs the address of exactly that version of the script. Fill in both, or neither. The value is left out.', 'partnership-assistant' ) );
		$values['integrity'] = '';
	}
	return $values;
}

/**
 * Questions to offer.
 *
 * @param string $text One question a line.
 * @return string The same without blank lines, a few at most; a bar would end a question in the widget, so none is kept.
 */
function partnership_assistant_sanitize_suggestions( $text ) {
	$lines = preg_split( '/\R/u', sanitize_textarea_field( str_replace( '|', ' ', $text ) ) );
	$lines = array_filter( array_map( 'trim', is_array( $lines ) ? $lines : array() ), 'strlen' );
	$lines = array_slice( array_map( 'partnership_assistant_shorten', $lines ), 0, PARTNERSHIP_ASSISTANT_MAX_SUGGESTIONS );
	return implode( "\n", $lines );
}

/**
 * A text cut to what the widget has room for, never inside a character.
 *
 * @param string $text Any text.
 * @return string At most PARTNERSHIP_ASSISTANT_MAX_CHARS characters.
 */
function partnership_assistant_shorten( $text ) {
	return mb_substr( $text, 0, PARTNERSHIP_ASSISTANT_MAX_CHARS );
}

/**
 * Shows a message above the form; elsewhere (an import, a command line) nobody is there to read it.
 *
 * @param string $code    Name of the message.
 * @param string $message Text, not yet escaped: WordPress prints it as it is, so it is escaped here.
 * @param string $type    error or warning.
 */
function partnership_assistant_say( $code, $message, $type = 'error' ) {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( PARTNERSHIP_ASSISTANT_OPTION, $code, esc_html( $message ), $type );
	}
}
