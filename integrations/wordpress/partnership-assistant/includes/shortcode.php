<?php
/**
 * The shortcode: [partnership_assistant mode="inline" lang="sv"] becomes the widget's element, with a plain link in it
 * for browsers without script. What the shortcode does not say, the script tag does.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

/**
 * Names that the shortcode takes, with defaults: those of the widget's data-* attributes, without "data-".
 *
 * @return array<string, string|null> By name; null is left to the site's settings.
 */
function partnership_assistant_shortcode_defaults() {
	return array(
		'mode'        => 'inline',
		'lang'        => null,
		'position'    => null,
		'theme'       => null,
		'title'       => null,
		'greeting'    => null,
		'suggestions' => null,
		'filters'     => null,
	);
}

/**
 * HTML of the shortcode.
 *
 * @param array<string, string>|string $given Attributes as an editor wrote them; '' when there are none.
 * @return string The element; for editors a note, and for visitors nothing, while no address of the server is set.
 */
function partnership_assistant_shortcode( $given ) {
	if ( is_feed() ) {
		return '';
	}
	if ( ! partnership_assistant_enqueue() ) {
		return current_user_can( 'edit_posts' )
			? '<p>' . esc_html__( 'The partnership assistant is not shown yet: its address is missing. Fill it in under Settings, Partnerships.', 'partnership-assistant' ) . '</p>'
			: '';
	}
	$attributes = partnership_assistant_element_attributes( shortcode_atts( partnership_assistant_shortcode_defaults(), $given, 'partnership_assistant' ) );
	return sprintf(
		'<partnership-assistant%s>%s</partnership-assistant>',
		partnership_assistant_html_attributes( $attributes ),
		partnership_assistant_plain_link( $attributes )
	);
}

/**
 * Attributes of the element.
 *
 * @param array<string, string|null> $given Every name of the shortcode.
 * @return array<string, string> By name with "data-", not yet escaped. Unknown choices are left out; an empty text
 *                               stays, as it means that there is none: title="".
 */
function partnership_assistant_element_attributes( $given ) {
	$choices = array(
		'mode'     => array( 'inline', 'launcher' ),
		'lang'     => array( 'sv', 'en' ),
		'position' => array( 'right', 'left' ),
		'theme'    => array( 'auto', 'light', 'dark' ),
	);

	$attributes = array();
	foreach ( array_filter( $given, 'is_string' ) as $name => $value ) {
		// The visual editor writes "&" as "&amp;".
		$value = trim( wp_strip_all_tags( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
		if ( ! isset( $choices[ $name ] ) || in_array( $value, $choices[ $name ], true ) ) {
			$attributes[ 'data-' . $name ] = $value;
		}
	}
	return $attributes + array( 'data-mode' => 'inline' );
}

/**
 * What the element holds until the script runs: a link to the assistant's own page, which works without script.
 *
 * @param array<string, string> $attributes Of the element.
 * @return string HTML.
 */
function partnership_assistant_plain_link( $attributes ) {
	$settings = partnership_assistant_settings();
	$language = $attributes['data-lang'] ?? $settings['language'];
	if ( '' === $language ) {
		$language = 0 === strpos( get_locale(), 'en' ) ? 'en' : 'sv';
	}
	// In the language of the assistant, which need not be the site's: so not from the site's translations.
	$titles = array(
		'sv' => 'Fråga om partnerskapen',
		'en' => 'Ask about the partnerships',
	);
	return sprintf(
		'<a href="%s" lang="%s">%s</a>',
		esc_url( add_query_arg( 'lang', $language, $settings['api'] ) ),
		esc_attr( $language ),
		esc_html( $titles[ $language ] )
	);
}
