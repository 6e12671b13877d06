<?php
/**
 * The one script tag: where the script comes from, and the site's settings as its data-* attributes, which are the
 * defaults of every assistant on the page. The attributes are written into the tag, since an inline script would
 * break a strict content security policy.
 *
 * @package PartnershipAssistant
 */

defined( 'ABSPATH' ) || exit;

/** Handle of the script, and name of the element that it defines. */
const PARTNERSHIP_ASSISTANT_HANDLE = 'partnership-assistant';

/** Where the assistant's server has the script. */
const PARTNERSHIP_ASSISTANT_SCRIPT_PATH = 'widget/v1/partnership-assistant.js';

/**
 * Puts the launcher on every page, where the site wants that.
 */
function partnership_assistant_enqueue_on_all_pages() {
	$settings = partnership_assistant_settings();
	if ( 'all' === $settings['placement'] ) {
		partnership_assistant_enqueue();
	}
}

/**
 * Asks for the script on the page that is being made. Without an address of the server nothing is asked for.
 *
 * @return bool Whether the script will be there.
 */
function partnership_assistant_enqueue() {
	$settings = partnership_assistant_settings();
	if ( '' === $settings['api'] ) {
		return false;
	}
	$address = '' === $settings['script'] ? $settings['api'] . PARTNERSHIP_ASSISTANT_SCRIPT_PATH : $settings['script'];
	// WordPress before 6.3 takes the array for "in the footer"; the tag filter adds async there. No version: it would
	// be appended to an address that is not ours to change.
	wp_enqueue_script(
		PARTNERSHIP_ASSISTANT_HANDLE,
		$address,
		array(),
		null, // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);
	return true;
}

/**
 * Attributes of the script tag beside its address.
 *
 * @return array<string, string> By name, not yet escaped. What is left to the widget is not there.
 */
function partnership_assistant_script_attributes() {
	$settings   = partnership_assistant_settings();
	$attributes = array(
		'data-api'         => $settings['api'],
		'data-lang'        => $settings['language'],
		'data-position'    => 'right' === $settings['position'] ? '' : $settings['position'],
		'data-theme'       => 'auto' === $settings['theme'] ? '' : $settings['theme'],
		'data-title'       => $settings['title'],
		'data-greeting'    => $settings['greeting'],
		'data-suggestions' => str_replace( "\n", '|', $settings['suggestions'] ),
	);
	if ( '' !== $settings['script'] && '' !== $settings['integrity'] ) {
		$attributes['integrity']   = $settings['integrity'];
		$attributes['crossorigin'] = 'anonymous';
	}
	return array_filter( $attributes, 'strlen' );
}

/**
 * The script tag with its attributes. Other plugins may have put tags of their own beside it: only the one that loads
 * our script is changed.
 *
 * @param string $tag    HTML of the tag.
 * @param string $handle Handle of the script.
 * @return string HTML.
 */
function partnership_assistant_script_tag( $tag, $handle ) {
	if ( PARTNERSHIP_ASSISTANT_HANDLE !== $handle ) {
		return $tag;
	}
	return preg_replace_callback(
		'/<script\b(?=[^>]*\ssrc=)([^>]*)>/i',
		static function ( $parts ) {
			$async = preg_match( '/\sasync\b/i', $parts[1] ) ? '' : ' async';
			return '<script' . $async . $parts[1] . partnership_assistant_html_attributes( partnership_assistant_script_attributes() ) . '>';
		},
		$tag,
		1
	);
}

/**
 * Attributes as HTML.
 *
 * @param array<string, string> $attributes By name; the names are our own.
 * @return string Escaped, with a blank before each.
 */
function partnership_assistant_html_attributes( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}
