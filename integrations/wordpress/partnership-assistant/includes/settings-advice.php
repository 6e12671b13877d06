<?php
/**
 * What an editor needs beside the form: the shortcode, the lines that IT staff must set so that this site may use the
 * assistant, and a text for the site's privacy policy. All of it is worked out here; nothing is asked of the server.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

/**
 * Scheme, host and port of an address.
 *
 * @param string $address An address with scheme and host, or ''.
 * @return string As browsers write an origin; '' without an address.
 */
function partnership_assistant_origin( $address ) {
	$parts = wp_parse_url( $address );
	if ( empty( $parts['scheme'] ) || empty( $parts['host'] ) ) {
		return '';
	}
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/**
 * Prints the advice below the form.
 */
function partnership_assistant_render_advice() {
	$settings = partnership_assistant_settings();

	printf( '<h2>%s</h2>', esc_html__( 'The shortcode', 'partnership-assistant' ) );
	partnership_assistant_render_lines(
		__( 'Put one of these lines in a shortcode block, on the page where the assistant shall stand:', 'partnership-assistant' ),
		array( '[partnership_assistant]', '[partnership_assistant lang="sv"]', '[partnership_assistant lang="en" filters="country=KE"]' )
	);
	if ( '' === $settings['api'] ) {
		return;
	}

	printf( '<h2>%s</h2>', esc_html__( 'For your IT staff', 'partnership-assistant' ) );
	partnership_assistant_render_lines(
		__( 'The assistant answers this site only when its server has this setting:', 'partnership-assistant' ),
		array( 'ALLOWED_ORIGINS=' . partnership_assistant_origin( home_url() ) )
	);
	$server = partnership_assistant_origin( $settings['api'] );
	$script = '' === $settings['script'] ? $server : partnership_assistant_origin( $settings['script'] );
	partnership_assistant_render_lines(
		__( 'If this site sends a content security policy, add these sources to it:', 'partnership-assistant' ),
		array( 'script-src ' . $script, 'connect-src ' . $server )
	);
	printf(
		'<p><a href="%s" target="_blank" rel="noopener">%s</a></p>',
		esc_url( $settings['api'] ),
		esc_html__( 'Open the assistant’s own page (in a new tab) to see whether it answers', 'partnership-assistant' )
	);
}

/**
 * Prints lines to copy.
 *
 * @param string   $before Text before them.
 * @param string[] $lines  The lines.
 */
function partnership_assistant_render_lines( $before, $lines ) {
	printf( '<p>%s</p>', esc_html( $before ) );
	foreach ( $lines as $line ) {
		printf( '<p><code>%s</code></p>', esc_html( $line ) );
	}
}

/**
 * Offers a text under Settings, Privacy.
 */
function partnership_assistant_suggest_privacy_text() {
	wp_add_privacy_policy_content(
		__( 'Partnership assistant', 'partnership-assistant' ),
		'<p>' . esc_html__( 'When you ask the partnership assistant something, your question is sent to the assistant’s server, which finds the answer in texts about partnerships. The assistant sets no cookies and stores nothing in your browser. If you rate an answer, your rating and comment are kept without your question.', 'partnership-assistant' ) . '</p>'
	);
}
